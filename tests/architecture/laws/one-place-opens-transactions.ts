import type { Node } from 'oxc-parser'
import { lineAt, walk } from '#lib/cli/sources/source-file.ts'
import { fileLaw } from '../law.ts'

const openers = new Set(['transaction', 'startTransaction', 'beginTransaction'])

export const onePlaceOpensTransactions = fileLaw('Transactions are opened in the kernel only.', (file) => {
  if (file.path.startsWith('lib/kernel/')) return []
  const lines: number[] = []
  walk(file.program, (node) => {
    if (node.type === 'CallExpression' && opensTransaction(node.callee)) {
      lines.push(lineAt(file.text, node.start))
    }
  })
  return lines.map((line) => ({ line, problem: 'opens a transaction. Write a command and execute it.' }))
})

function opensTransaction(callee: Node): boolean {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return false
  if (openers.has(callee.property.name)) return true
  return callee.property.name === 'write' && nameOf(callee.object) === 'database'
}

function nameOf(node: Node): string | undefined {
  if (node.type === 'Identifier') return node.name
  if (node.type === 'MemberExpression' && node.property.type === 'Identifier') return node.property.name
  return undefined
}
