import type { RequestMark } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { isRefused } from '#lib/kernel/refused.ts'
import { currentRequest, isRequestId } from '#lib/kernel/request-scope.ts'
import type { Endpoint } from '../contract.ts'
import { admitCaller } from './admit-caller.ts'
import { packCursor } from './cursor.ts'
import { encodeJson } from './encode-json.ts'
import { allowedMethods, findOperation } from './find-operation.ts'
import { problemOf } from './problem-of.ts'
import type { Problem } from './problem-types.ts'
import { Stopped, problemTypes } from './problem-types.ts'
import { readBody } from './read-body.ts'
import { readParameters } from './read-parameters.ts'
import type { Outcome } from './run-operation.ts'
import { readIdempotencyKey, runOperation } from './run-operation.ts'
import type { Asked } from './turn-away.ts'
import { turnAway } from './turn-away.ts'

type Headers = Readonly<Record<string, string>>

/**
 * Answers one request of the REST interface: who asks, how often, what; then the same command or query that pages use.
 * Never throws: what is not expected is reported and answered without details.
 */
export async function answerRequest(kernel: Kernel, request: Request): Promise<Response> {
  const mark = markOf(kernel, request)
  if (request.method === 'OPTIONS') return options(kernel, request, mark)
  const said: Record<string, string> = {}
  try {
    const { caller, headers } = await admitCaller(kernel, request, mark)
    Object.assign(said, headers)
    const url = new URL(request.url)
    const { operation, pathParameters } = findOperation(kernel.registry, request.method, url.pathname)
    if (!caller.scopes.includes(operation.scope)) throw outOfScope({ operation, caller, mark })
    const endpoint = (await operation.load()).default
    const given = readParameters(endpoint, pathParameters, url.searchParams)
    const key = readIdempotencyKey(request)
    const body = await readBody(endpoint, request)
    const outcome = await runOperation(kernel, endpoint, endpoint.input({ ...given, body }), {
      operation,
      caller,
      key,
      mark,
    })
    return answer(request, endpoint, outcome, { ...said, ...markHeaders(mark) })
  } catch (error) {
    return problemResponse(request, problemFor(kernel, error), { ...said, ...markHeaders(mark) }, mark)
  }
}

function answer(request: Request, endpoint: Endpoint, outcome: Outcome, headers: Headers): Response {
  const shown = endpoint.answer.parse(endpoint.show ? endpoint.show(outcome.answer) : outcome.answer)
  const location = endpoint.location?.(outcome.answer)
  const next = endpoint.paging ? nextLink(request, endpoint.paging.next(outcome.answer)) : undefined
  const text = encodeJson(next === undefined ? shown : { ...(shown as object), next })
  return new Response(request.method === 'HEAD' ? null : text, {
    status: location === undefined ? 200 : 201,
    headers: {
      ...headers,
      'content-type': 'application/json',
      ...(location !== undefined && { location: `/api/v1${location}` }),
      ...(next && { link: `<${next}>; rel="next"` }),
      ...(outcome.isReplayed && { 'idempotency-replayed': 'true' }),
    },
  })
}

function nextLink(request: Request, position: unknown): string | null {
  if (position === null) return null
  const { pathname, searchParams } = new URL(request.url)
  searchParams.set('cursor', packCursor(position))
  return `${pathname}?${searchParams}`
}

function problemFor(kernel: Kernel, error: unknown): Problem {
  if (error instanceof Stopped) return error.problem
  if (isRefused(error)) return problemOf(error)
  kernel.report(error)
  return { type: 'internal-error', detail: 'This is our fault, and we were told. Try again later.' }
}

function problemResponse(request: Request, problem: Problem, headers: Headers, mark: RequestMark): Response {
  const { type, detail, code, problems } = problem
  const { status, title } = problemTypes[type]
  const body = { type: `/api-reference#${type}`, title, status, detail, instance: mark.id, code, problems }
  return new Response(request.method === 'HEAD' ? null : encodeJson(body), {
    status,
    headers: { ...headers, ...problem.headers, 'content-type': 'application/problem+json' },
  })
}

function outOfScope(asked: Asked): Stopped {
  const detail = `The key may not do this. Make one with the scope ${asked.operation.scope}.`
  return turnAway(asked, 'api.scope', detail)
}

/** No other origin is let in: there are no CORS headers, here or anywhere. */
function options(kernel: Kernel, request: Request, mark: RequestMark): Response {
  const allow = allowedMethods(kernel.registry, new URL(request.url).pathname)
  if (allow === '') {
    return problemResponse(
      request,
      { type: 'not-found', detail: 'There is no such address. The reference lists them all.' },
      markHeaders(mark),
      mark,
    )
  }
  return new Response(null, { status: 204, headers: { ...markHeaders(mark), allow } })
}

function markOf(kernel: Kernel, request: Request): RequestMark {
  const known = currentRequest()
  if (known) return known
  const sent = request.headers.get('x-request-id')
  return { id: isRequestId(sent) ? String(sent) : kernel.newId() }
}

function markHeaders({ id }: RequestMark): Headers {
  return { 'x-request-id': id, 'cache-control': 'private, no-store', vary: 'authorization' }
}
