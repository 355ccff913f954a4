import { AsyncLocalStorage } from 'node:async_hooks'

/** What one request is known by, wherever it leads. */
export interface RequestScope {
  /** Letters, digits, `.`, `_`, `-` and `:`, at most 64 characters. */
  readonly id: string
  /** Where it came from: the address at the other end of the connection, or what a trusted proxy says. */
  readonly address?: string
}

const storageKey = Symbol.for('portico.request-scope')
const wellFormed = /^[\w.:-]{8,64}$/

/** The request that runs now; nothing in jobs, deliveries and scripts. */
export function currentRequest(): RequestScope | undefined {
  return storage().getStore()
}

/** Runs `work` as part of a request. */
export function withinRequest<T>(request: RequestScope, work: () => T): T {
  return storage().run(request, work)
}

/** Makes everything that follows in this request part of it. For the one place that sees requests first. */
export function enterRequest(request: RequestScope): void {
  storage().enterWith(request)
}

/** Whether an id that somebody sends can stand in logs and tables as it is. */
export function isRequestId(text: unknown): text is string {
  return typeof text === 'string' && wellFormed.test(text)
}

/** One per process: Next.js may load this module several times in it. */
function storage(): AsyncLocalStorage<RequestScope> {
  const holder = globalThis as { [storageKey]?: AsyncLocalStorage<RequestScope> }
  holder[storageKey] ??= new AsyncLocalStorage()
  return holder[storageKey]
}
