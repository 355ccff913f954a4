import type { $ZodIssue } from 'zod/v4/core'
import { safeParse } from 'zod/v4/core'
import type { Endpoint } from '../contract.ts'
import { requestProblem } from './problem-of.ts'
import type { RequestProblem } from './problem-types.ts'
import { Stopped } from './problem-types.ts'

const mostBytes = 256 * 1024
const deepest = 32

/**
 * Reads the JSON that an operation asks for.
 *
 * @throws Stopped for what is no JSON, too large, or not what the operation asks for
 */
export async function readBody(endpoint: Endpoint, request: Request): Promise<unknown> {
  if (!endpoint.body) return undefined
  const mediaType = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (mediaType !== 'application/json') {
    throw new Stopped({ type: 'unsupported-media-type', detail: 'Send Content-Type: application/json.' })
  }
  const given = parse(await readText(request))
  refuseUnsafe(given, 0)
  const parsed = safeParse(endpoint.body, given)
  if (parsed.success) return parsed.data
  throw new Stopped({
    type: 'invalid-input',
    detail: 'Correct what is named in problems and send it again.',
    problems: parsed.error.issues.flatMap(problemsOf).slice(0, 50),
  })
}

/** What is not asked for is named, each by itself: the schema tells only where it stands. */
function problemsOf(issue: $ZodIssue): readonly RequestProblem[] {
  const { path, message, code } = issue
  if (issue.code !== 'unrecognized_keys') {
    return [requestProblem('body', { path: path.join('.'), message, code })]
  }
  return issue.keys.slice(0, 50).map((key) =>
    requestProblem('body', {
      path: [...path, key].join('.'),
      message: 'There is no such field here.',
      code,
    }),
  )
}

async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) throw tooLarge()
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength
    if (length > mostBytes) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function tooLarge(): Stopped {
  return new Stopped({
    type: 'too-large',
    detail: `A body may have ${mostBytes / 1024} KB. Send less at once.`,
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Stopped({ type: 'malformed-request', detail: 'The body is not JSON.' })
  }
}

/** JSON.parse rounds large numbers without a word; a rounded amount must not be taken for what was meant. */
function refuseUnsafe(value: unknown, depth: number): void {
  if (depth > deepest) {
    throw new Stopped({
      type: 'malformed-request',
      detail: `The body is nested deeper than ${deepest} levels.`,
    })
  }
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    const detail = 'A whole number lies beyond ±9007199254740991 and would lose digits.'
    throw new Stopped({ type: 'malformed-request', detail })
  }
  if (typeof value !== 'object' || value === null) return
  for (const item of Object.values(value)) refuseUnsafe(item, depth + 1)
}
