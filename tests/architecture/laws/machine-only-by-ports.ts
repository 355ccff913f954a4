import type { Node } from 'oxc-parser'
import { lineAt, walk } from '#lib/cli/sources/source-file.ts'
import { fileLaw } from '../law.ts'
import { ownerOf } from '../owners.ts'

const ports = new Set(['lib/kernel/clock.ts', 'lib/kernel/identifier.ts', 'lib/kernel/database/backoff.ts'])
const chance = new Set(['randomUUID', 'randomBytes', 'randomInt', 'getRandomValues'])
const members = new Map([
  ['Date.now', 'the clock'],
  ['Math.random', 'newId'],
  ['Temporal.Now', 'the clock'],
  ['globalThis.fetch', 'a port'],
])

export const machineOnlyByPorts = fileLaw(
  'Time, chance and the network come through the ports of the kernel.',
  (file) => {
    if (ports.has(file.path) || ownerOf(file.path) === 'lib/cli') return []
    const breaches: { line: number; problem: string }[] = []
    walk(file.program, (node) => {
      const problem = judge(node)
      if (problem) breaches.push({ line: lineAt(file.text, node.start), problem })
    })
    return [
      ...breaches,
      ...file.imports
        .filter(({ target, names }) => /^(node:)?crypto$/.test(target) && names.some(isChance))
        .map(({ line }) => ({ line, problem: 'takes chance from the machine. Use newId.' })),
    ]
  },
)

function judge(node: Node): string | undefined {
  if (node.type === 'NewExpression' && isNamed(node.callee, 'Date') && node.arguments.length === 0) {
    return 'reads the clock of the machine. Use ctx.now or the clock of the kernel.'
  }
  if (node.type === 'CallExpression' && isNamed(node.callee, 'fetch') && !isOwnAddress(node.arguments[0])) {
    return 'speaks to the network. Put it behind a port of the kernel.'
  }
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return undefined
  const name = node.property.name
  if (node.object.type === 'Identifier') {
    const instead = members.get(`${node.object.name}.${name}`)
    if (instead) return `asks the machine for ${node.object.name}.${name}. Use ${instead}.`
  }
  return isNamed(node.object, 'crypto') && chance.has(name)
    ? 'takes chance from the machine. Use newId.'
    : undefined
}

function isNamed(node: Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name
}

function isChance({ imported }: { readonly imported: string }): boolean {
  return chance.has(imported)
}

/** A path without a host works in the browser only, where it asks this very shop. */
function isOwnAddress(address: Node | undefined): boolean {
  if (address?.type === 'Literal') return typeof address.value === 'string' && /^\/[^/]/.test(address.value)
  return address?.type === 'TemplateLiteral' && /^\/[^/]/.test(address.quasis[0]?.value.raw ?? '')
}
