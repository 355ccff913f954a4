import type { $ZodIssue } from 'zod/v4/core'
import { safeParse, toJSONSchema } from 'zod/v4/core'
import type { Endpoint, Given } from '../contract.ts'
import { unpackCursor } from './cursor.ts'
import type { RequestProblem } from './problem-types.ts'
import { Stopped } from './problem-types.ts'

export const usualLimit = 24
export const mostLimit = 100

const wholeNumber = /^-?\d{1,15}$/
const numbersByEndpoint = new WeakMap<Endpoint, ReadonlySet<string>>()

/**
 * Reads what path and query say.
 *
 * @throws Stopped for unknown, repeated and unusable parameters, all of them at once
 */
export function readParameters(
  endpoint: Endpoint,
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
): Omit<Given<unknown, unknown, unknown>, 'body'> {
  const list = endpoint.paging
    ? readList(endpoint.paging, query)
    : { limit: usualLimit, after: null, problems: [] }
  const own = [...query].filter(([name]) => !endpoint.paging || (name !== 'limit' && name !== 'cursor'))
  const numbers = numbersOf(endpoint)
  const named = Object.fromEntries(
    [...own, ...Object.entries(path)].map(([name, value]) => [
      name,
      numbers.has(name) && wholeNumber.test(value) ? Number(value) : value,
    ]),
  )
  const parsed = endpoint.parameters ? safeParse(endpoint.parameters, named) : undefined
  const problems = [
    ...repeated(query),
    ...own.filter(([name]) => name in path || !endpoint.parameters).map(([name]) => unknown(name)),
    ...list.problems,
    ...invisible(named, path),
    ...(parsed?.error?.issues.slice(0, 50).flatMap((issue) => problemsOf(issue, path)) ?? []),
  ]
  if (problems.length > 0) {
    const detail = 'Correct the parameters that are named in problems and send it again.'
    throw new Stopped({ type: 'malformed-request', detail, problems })
  }
  return { parameters: parsed?.data ?? {}, limit: list.limit, after: list.after }
}

function readList(paging: NonNullable<Endpoint['paging']>, query: URLSearchParams) {
  const problems: RequestProblem[] = []
  const asked = query.get('limit')
  const limit = asked === null ? usualLimit : Number(/^\d{1,3}$/.test(asked) ? asked : 0)
  if (limit < 1 || limit > mostLimit) {
    problems.push({ in: 'query', pointer: '/limit', detail: `A whole number from 1 to ${mostLimit}.` })
  }
  const cursor = query.get('cursor')
  const after = cursor === null ? null : unpackCursor(cursor, paging.position)
  if (after === undefined) {
    const detail = 'No cursor of this list. Use the one in next, or leave it out to begin anew.'
    problems.push({ in: 'query', pointer: '/cursor', detail })
  }
  return { limit, after: after ?? null, problems }
}

/** Which parameters are whole numbers, so that their texts are read as such. */
function numbersOf(endpoint: Endpoint): ReadonlySet<string> {
  const known = numbersByEndpoint.get(endpoint)
  if (known) return known
  const { properties = {} } = endpoint.parameters
    ? toJSONSchema(endpoint.parameters, { io: 'input', unrepresentable: 'any' })
    : {}
  const numbers = new Set(
    Object.entries(properties)
      .filter(([, schema]) => typeof schema === 'object' && schema.type === 'integer')
      .map(([name]) => name),
  )
  numbersByEndpoint.set(endpoint, numbers)
  return numbers
}

function repeated(query: URLSearchParams): readonly RequestProblem[] {
  const names = [...query.keys()]
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
    .slice(0, 50)
    .map((name) => ({ in: 'query', pointer: `/${name}`, detail: 'Name it once.' }))
}

/** The kernel refuses them too, but does not know where in the request its input came from. */
function invisible(
  named: Readonly<Record<string, string | number>>,
  path: Readonly<Record<string, string>>,
): readonly RequestProblem[] {
  return Object.entries(named)
    .filter(([, value]) => String(value).includes('\0'))
    .slice(0, 50)
    .map(([name]) => ({
      in: name in path ? 'path' : 'query',
      pointer: `/${name}`,
      detail: 'Remove the invisible character and type it again.',
    }))
}

function problemsOf(issue: $ZodIssue, path: Readonly<Record<string, string>>): readonly RequestProblem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.slice(0, 50).map(unknown)
  const name = String(issue.path[0] ?? '')
  return [{ in: name in path ? 'path' : 'query', pointer: `/${name}`, detail: issue.message }]
}

function unknown(name: string): RequestProblem {
  return { in: 'query', pointer: `/${name}`, detail: 'There is no such parameter here.' }
}
