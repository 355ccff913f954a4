import type { Heard } from './hear.ts'

/** What differs between two answers of the same page to the same person; nothing else may. */
const perAnswer: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'form key', pattern: /(?<=name="_key" value=")[\da-z]{26}(?=")/g },
  { what: 'form key', pattern: /(?<=\\?"formKey\\?":\\?")[\da-z]{26}(?=\\?")/g },
  // The router tells the heads of two answers apart by it: 21 letters of chance, and `v` or `m` for what it names.
  { what: 'head', pattern: /(?<=\\?"\$L\w+\\?",\\?")[\w-]{21}[vmh](?=\\?")/g },
  { what: 'request id', pattern: /(?<="instance":")[\da-z]{26}(?=")/g },
]

const headersPerAnswer = new Set([
  'date',
  'x-request-id',
  'content-length',
  'etag',
  'keep-alive',
  'ratelimit',
])

/**
 * An answer as it must be for what is foreign and for what is missing alike, byte for byte: status, headers and body
 * without nonce, request id, form keys and the id that was asked for.
 */
export function plainAnswer({ status, headers, body }: Heard, ids: readonly string[]): string {
  const nonce = /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1]
  const lines = Object.entries(headers)
    .filter(([name]) => !headersPerAnswer.has(name))
    .map(([name, value]) => `${name}: ${value}`)
    .sort()
  let text = [`${status}`, ...lines, '', body].join('\n')
  if (nonce !== undefined) text = text.replaceAll(nonce, '{nonce}').replaceAll(escaped(nonce), '{nonce}')
  for (const id of ids) text = text.replaceAll(spellingsOf(id), '{id}')
  for (const { what, pattern } of perAnswer) text = text.replaceAll(pattern, `{${what}}`)
  return text
}

/** Where two texts part, for whoever must find out why. */
export function firstDifference(left: string, right: string): string {
  let at = 0
  while (at < left.length && left[at] === right[at]) at += 1
  const [from, to] = [Math.max(0, at - 40), at + 60]
  return `“${left.slice(from, to)}” and “${right.slice(from, to)}”`.replaceAll(/\s+/g, ' ')
}

/** As it stands in addresses: in capitals too, and with its last letter as a number. */
function spellingsOf(id: string): RegExp {
  const last = id.slice(-1)
  return new RegExp(
    `${id.slice(0, -1).replaceAll('.', '\\.')}(?:${last}|%${last.charCodeAt(0).toString(16)})`,
    'gi',
  )
}

function escaped(nonce: string): string {
  return nonce.replaceAll('/', '\\/')
}
