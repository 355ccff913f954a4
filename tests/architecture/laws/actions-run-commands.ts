import type { Node } from 'oxc-parser'
import type { SourceFile } from '#lib/cli/sources/source-file.ts'
import { importOf, lineAt, walk } from '#lib/cli/sources/source-file.ts'
import { fileLaw } from '../law.ts'
import { ownerOf } from '../owners.ts'

/** Signing in and out makes the actor that every other action runs as. */
const makesActors = 'lib/identity'

/** What runs a command as whoever is signed in, or for a visitor who is counted; by the file of `lib/web` that exports it. */
const runners = new Map([
  ['runAction', 'lib/web/run-action.ts'],
  ['runEach', 'lib/web/run-each.ts'],
  ['runForVisitor', 'lib/web/run-for-visitor.ts'],
])

export const actionsRunCommands = fileLaw(
  'A server action lies in `actions/` and runs a command, because anybody can call it.',
  (file) => {
    const inner = innerDirectives(file).map((line) => ({
      line,
      problem: 'hides a server action in a function. Give it a file of its own in actions/.',
    }))
    if (file.directive !== 'use server') return inner
    const place = /^(lib|plugins)\/[^/]+\/actions\/[^/]+\.ts$/.test(file.path)
      ? []
      : [{ line: 1, problem: 'holds server actions. Move them to actions/ of their owner.' }]
    const open = file.program.body
      .filter((statement) => statement.type.startsWith('Export') && !runsCommand(statement, file))
      .map(({ start }) => ({
        line: lineAt(file.text, start),
        problem: 'can be called by anybody. Let it run a command through runAction or runEach.',
      }))
    return ownerOf(file.path) === makesActors ? place : [...place, ...open]
  },
)

function runsCommand(exported: Node, file: SourceFile): boolean {
  let isRunning = false
  walk(exported, (node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return
    const source = importOf(file, node.callee.name)
    isRunning ||= source !== undefined && runners.get(source.name) === source.target
  })
  return isRunning
}

function innerDirectives(file: SourceFile): readonly number[] {
  const lines: number[] = []
  walk(file.program, (node, [parent]) => {
    const isDirective = node.type === 'ExpressionStatement' && node.directive === 'use server'
    if (isDirective && parent?.type !== 'Program') lines.push(lineAt(file.text, node.start))
  })
  return lines
}
