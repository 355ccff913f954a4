import type { Node } from 'oxc-parser'
import type { Sources } from '../sources/read-sources.ts'
import type { SourceFile } from '../sources/source-file.ts'
import { importOf, lineAt, walk } from '../sources/source-file.ts'

/**
 * The files that manifests point at with `() => import(…)`, by what names the contribution: `job renew-id` for
 * `job({ id: 'renew-id', load })`, `<manifest> on lib/orders/contract.ts orderPlaced` for `on(orderPlaced, load)`. A
 * loader cannot be asked for its file, so the sources are.
 */
export function contributedFiles(sources: Sources): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const file of sources.values()) {
    walk(file.program, (node) => {
      if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return
      const name = nameOf(node.callee.name, node.arguments[0], file)
      const target = name === undefined ? undefined : loadedIn(node, file)
      if (name !== undefined && target !== undefined) files.set(name, target)
    })
  }
  return files
}

function nameOf(callee: string, first: Node | undefined, file: SourceFile): string | undefined {
  if ((callee === 'on' || callee === 'onEach') && first?.type === 'Identifier') {
    const heard = importOf(file, first.name)
    return heard && `${file.path} on ${heard.target} ${heard.name}`
  }
  if (!['job', 'operation', 'listing'].includes(callee) || first?.type !== 'ObjectExpression')
    return undefined
  for (const property of first.properties) {
    if (property.type !== 'Property' || property.key.type !== 'Identifier') continue
    if (property.key.name === 'id' && property.value.type === 'Literal')
      return `${callee} ${property.value.value}`
  }
  return undefined
}

function loadedIn(call: Node, file: SourceFile): string | undefined {
  let target: string | undefined
  walk(call, (node) => {
    if (node.type !== 'ImportExpression') return
    const line = lineAt(file.text, node.start)
    target ??= file.imports.find((entry) => entry.kind === 'dynamic' && entry.line === line)?.target
  })
  return target
}
