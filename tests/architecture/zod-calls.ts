import type { CallExpression, Node } from 'oxc-parser'
import type { SourceFile } from '#lib/cli/sources/source-file.ts'
import { walk } from '#lib/cli/sources/source-file.ts'

/** What has no end of its own. Formats such as uuid, ulid or iso.date have. */
const endless = new Set([
  'string',
  'array',
  'record',
  'map',
  'set',
  'email',
  'url',
  'base64',
  'base64url',
  'jwt',
])
const ends = new Set(['max', 'length', 'size', 'maxLength', 'maxSize', 'maximum'])

export interface ZodNames {
  /** Names that stand for the whole of zod. */
  readonly spaces: ReadonlySet<string>
  /** Names of single functions of zod, by their name here. */
  readonly functions: ReadonlyMap<string, string>
}

/** How a file speaks of zod, or nothing where it does not. */
export function zodNames(file: SourceFile): ZodNames | undefined {
  const names = file.imports.filter(({ target }) => /^zod(\/|$)/.test(target)).flatMap(({ names }) => names)
  if (names.length === 0) return undefined
  const isSpace = (name: string): boolean => name === 'z' || name === '*' || name === 'default'
  return {
    spaces: new Set(names.filter(({ imported }) => isSpace(imported)).map(({ local }) => local)),
    functions: new Map(
      names.filter(({ imported }) => !isSpace(imported)).map(({ imported, local }) => [local, imported]),
    ),
  }
}

/** Which schema a call makes: `string` for `z.string()`. */
export function schemaName({ callee }: CallExpression, zod: ZodNames): string | undefined {
  if (callee.type === 'Identifier') return zod.functions.get(callee.name)
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return undefined
  const { object, property } = callee
  const isCoercion =
    object.type === 'MemberExpression' &&
    object.property.type === 'Identifier' &&
    object.property.name === 'coerce' &&
    object.object.type === 'Identifier' &&
    zod.spaces.has(object.object.name)
  return isCoercion || (object.type === 'Identifier' && zod.spaces.has(object.name))
    ? property.name
    : undefined
}

export function isEndless(name: string): boolean {
  return endless.has(name)
}

/** Whether the chain of calls that begins here says where the value ends. */
export function hasEnd(start: CallExpression, name: string, above: readonly Node[]): boolean {
  if (name === 'record' && isClosed(start.arguments[0])) return true
  let current: Node = start
  for (const node of above) {
    if (node.type === 'MemberExpression' && node.object === current) current = node
    else if (node.type === 'CallExpression' && node.callee === current) {
      if (endsHere(node)) return true
      current = node
    } else break
  }
  return false
}

function endsHere(call: CallExpression): boolean {
  const name = calledName(call)
  if (ends.has(name)) return true
  if (name === 'regex') return isFinite(call.arguments[0])
  // zod/mini hangs its checks into .check(…); a record's end is a refinement that counts its keys.
  if (name === 'check')
    return call.arguments.some((check) => check.type === 'CallExpression' && endsHere(check))
  return name === 'refine' && isCountingKeys(call.arguments[0])
}

function isCountingKeys(node: Node | undefined): boolean {
  let counts = false
  if (node) {
    walk(node, (inner) => {
      counts ||= inner.type === 'MemberExpression' && nameOf(inner.property) === 'keys'
    })
  }
  return counts
}

/** Whether a pattern matches only texts of limited length. */
function isFinite(node: Node | undefined): boolean {
  if (node?.type !== 'Literal' || !('regex' in node)) return false
  const pattern = node.regex.pattern.replaceAll(/\\.|\[[^\]]*\]/g, 'x')
  return pattern.startsWith('^') && pattern.endsWith('$') && !/[*+]|\{\d+,\}/.test(pattern)
}

/** The keys of a record end where they are an enum or a literal. */
function isClosed(keys: Node | undefined): boolean {
  return keys?.type === 'CallExpression' && ['enum', 'literal'].includes(calledName(keys))
}

function calledName({ callee }: CallExpression): string {
  return callee.type === 'MemberExpression' ? nameOf(callee.property) : nameOf(callee)
}

function nameOf(node: Node): string {
  return node.type === 'Identifier' ? node.name : ''
}
