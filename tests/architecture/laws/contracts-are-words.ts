import { fileLaw } from '../law.ts'
import { isContract, isOwn, ownerOf } from '../owners.ts'
import { lineAt } from '#lib/cli/sources/source-file.ts'

const behaviour = new Set(['FunctionDeclaration', 'ClassDeclaration'])
const calculations = new Set(['ArrowFunctionExpression', 'FunctionExpression'])

export const contractsAreWords = fileLaw(
  'A contract carries no behaviour: it imports only contracts and the kernel.',
  (file) => {
    if (!isContract(file.path)) return []
    const reached = file.imports
      .filter(({ target }) => isOwn(target) && !isContract(target) && ownerOf(target) !== 'lib/kernel')
      .map(({ target, line }) => ({ line, problem: `imports ${target}. Only contracts and the kernel.` }))
    const declarations = file.program.body.map((statement) =>
      statement.type === 'ExportNamedDeclaration' ? (statement.declaration ?? statement) : statement,
    )
    const done = declarations
      .filter(
        (declaration) =>
          behaviour.has(declaration.type) ||
          (declaration.type === 'VariableDeclaration' &&
            declaration.declarations.some(({ init }) => init && calculations.has(init.type))),
      )
      .map(({ start }) => ({
        line: lineAt(file.text, start),
        problem: 'does something. Move it to a file of its own and let a port answer.',
      }))
    return [...reached, ...done]
  },
)
