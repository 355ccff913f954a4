import type { Node } from 'oxc-parser'
import { lineAt, walk } from '#lib/cli/sources/source-file.ts'
import { fileLaw } from '../law.ts'

const writers = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc'])

export const pagesWriteNoMarkup = fileLaw('Pages write no markup of their own.', (file) => {
  const breaches: { line: number; problem: string }[] = []
  walk(file.program, (node) => {
    const problem = judge(node, file.text)
    if (problem) breaches.push({ line: lineAt(file.text, node.start), problem })
  })
  return breaches
})

function judge(node: Node, text: string): string | undefined {
  if (node.type === 'MemberExpression' && node.property.type === 'Identifier') {
    return writers.has(node.property.name)
      ? `writes markup by ${node.property.name}. Render elements.`
      : undefined
  }
  if (node.type !== 'JSXAttribute' || node.name.type !== 'JSXIdentifier') return undefined
  const { name } = node.name
  if (name === 'style') return 'has a style attribute, which browsers refuse here. Use a class.'
  if (name === 'srcDoc') return 'writes markup by srcDoc. Render elements.'
  if (name !== 'dangerouslySetInnerHTML') return undefined
  const value = node.value ? text.slice(node.value.start, node.value.end) : ''
  return /^\{\{ __html: themeScript \}\}$/.test(value)
    ? undefined
    : 'writes markup. Render elements; the script of the appearance is the only one.'
}
