import type { Node } from 'oxc-parser'
import type { SourceFile } from '#lib/cli/sources/source-file.ts'
import { lineAt, walk } from '#lib/cli/sources/source-file.ts'
import { fileLaw } from '../law.ts'
import { ownerOf, tablePrefix } from '../owners.ts'

const builders = new Set([
  'selectFrom',
  'insertInto',
  'replaceInto',
  'updateTable',
  'deleteFrom',
  'mergeInto',
])
const joins = new Set(['innerJoin', 'leftJoin', 'rightJoin', 'fullJoin', 'crossJoin'])

interface TableCall {
  readonly method: string
  readonly tables: readonly string[]
  readonly line: number
}

export const onlyRepositoriesSpeakSql = fileLaw(
  "Only `repository.ts` speaks SQL, and only of its owner's tables.",
  (file) => {
    if (file.path.startsWith('lib/kernel/database/') || file.path.startsWith('lib/cli/')) return []
    const calls = findTableCalls(file)
    const owner = ownerOf(file.path)
    const mayQuery = owner === 'lib/kernel' || /\/repository(\/[^/]+)?\.ts$/.test(file.path)
    if (mayQuery) return foreignTables(calls, tablePrefix(owner))
    return [
      ...file.imports
        .filter(({ target }) => target === 'kysely' || target === 'mysql2' || target === 'libsql')
        .map(({ target, line }) => ({ line, problem: `imports ${target}. Ask the repository.` })),
      ...calls
        .filter(({ method }) => builders.has(method))
        .map(({ method, line }) => ({ line, problem: `calls ${method}. Ask the repository.` })),
    ]
  },
)

function foreignTables(calls: readonly TableCall[], prefix: string) {
  const named = new Set(calls.filter(({ method }) => method === 'with').flatMap(({ tables }) => tables))
  return calls
    .filter(({ method }) => method !== 'with')
    .flatMap(({ tables, line }) =>
      tables
        .map((table) => table.split(' ')[0] ?? table)
        .filter((table) => !table.startsWith(prefix) && !named.has(table))
        .map((table) => ({ line, problem: `speaks of "${table}", the table of another owner.` })),
    )
}

function findTableCalls(file: SourceFile): readonly TableCall[] {
  const calls: TableCall[] = []
  walk(file.program, (node) => {
    if (node.type !== 'CallExpression') return
    const method = calledName(node.callee)
    if (!builders.has(method) && !joins.has(method) && method !== 'with' && method !== 'repository') return
    const tables = literals(node.arguments[0])
    if (method === 'with' || joins.has(method) ? tables.length > 0 : true) {
      calls.push({ method, tables, line: lineAt(file.text, node.start) })
    }
  })
  return calls
}

function calledName(callee: Node): string {
  if (callee.type === 'Identifier') return callee.name
  if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier') return callee.property.name
  return ''
}

function literals(node: Node | undefined): readonly string[] {
  if (node?.type === 'Literal' && typeof node.value === 'string') return [node.value]
  if (node?.type === 'ArrayExpression') return node.elements.flatMap((item) => literals(item ?? undefined))
  return []
}
