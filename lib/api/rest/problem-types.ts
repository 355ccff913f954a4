/**
 * Why a request was not answered, RFC 9457. `type` in an answer is this name as an anchor of the reference; `code` says
 * more exactly what the rules of the business turned down.
 */
export const problemTypes = {
  'malformed-request': { status: 400, title: 'The request cannot be read' },
  unauthenticated: { status: 401, title: 'A valid key is missing' },
  forbidden: { status: 403, title: 'The key does not reach this far' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Not with this method' },
  refused: { status: 409, title: 'Refused' },
  'too-large': { status: 413, title: 'The request is too large' },
  'unsupported-media-type': { status: 415, title: 'Send JSON' },
  'invalid-input': { status: 422, title: 'Some of the input cannot be used' },
  'key-reused': { status: 422, title: 'This idempotency key belongs to another request' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'internal-error': { status: 500, title: 'Something broke here' },
  busy: { status: 503, title: 'Too busy at the moment' },
} as const

export type ProblemType = keyof typeof problemTypes

/** One part of a request that cannot be used. */
export interface RequestProblem {
  readonly in: 'path' | 'query' | 'header' | 'body'
  /** JSON Pointer (RFC 6901) into the body, or a slash and the name of the parameter. */
  readonly pointer: string
  readonly detail: string
}

/** A problem as it is answered. */
export interface Problem {
  readonly type: ProblemType
  readonly detail: string
  /** The refusal's own code, `owner.what-was-wrong`. */
  readonly code?: string
  readonly problems?: readonly RequestProblem[]
  readonly headers?: Readonly<Record<string, string>>
}

/** Stops a request; becomes its answer. */
export class Stopped extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'Stopped'
    this.problem = problem
  }
}
