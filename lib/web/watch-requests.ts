import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { metrics } from '#lib/kernel/metrics.ts'
import { newId, newNonce } from '#lib/kernel/identifier.ts'
import { isStopping } from '#lib/kernel/process-state.ts'
import { enterRequest, isRequestId } from '#lib/kernel/request-scope.ts'
import { stopwatch } from '#lib/kernel/stopwatch.ts'
import type { Environment } from '#lib/environment.ts'
import { clientAddress } from './client-address.ts'
import type { Area } from './security-headers.ts'
import { areaOf, commonHeaders, contentSecurityPolicy } from './security-headers.ts'

/** What is the same for all requests of a process. */
export interface WatchOptions {
  readonly isDevelopment: boolean
  /** Whether people open the shop under https. */
  readonly isSecure: boolean
  readonly trustedProxies: Environment['trustedProxies']
  readonly hasMailbox: boolean
  /** Told of the server that a request came to. */
  readonly onServer?: (server: Server) => void
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly server: Server
}

/** What every request meets with. */
interface Manners extends WatchOptions {
  readonly common: readonly (readonly [string, string])[]
  readonly policyOf: (area: Area) => string
}

/** Nothing answers here, so that what nobody can read is not found. */
const unreadable = '/unreadable-address'
/** The Fetch standard knows no requests of these methods (section 2.2.1), and Next.js answers 500 to them. */
const forbiddenMethods: ReadonlySet<string | undefined> = new Set(['TRACE', 'TRACK', 'CONNECT'])
/** Where everybody reads the mails of a shop that does not sell yet. */
const mailbox = /^\/dev(?:\/|$)/
const areas: readonly Area[] = ['catalogue', 'desk', 'api', 'static']
const policyHeader = 'content-security-policy'

/**
 * Sees every request before Next.js does, and gives each an id, a nonce where its page can carry one, and to its
 * answer the headers that guard it.
 *
 * Node tells of each request on this channel. `proxy.ts` would be slower (it keeps whole bodies in memory and doubles the
 * work for a kept page) and would not see static files and errors.
 */
export function watchRequests(options: WatchOptions): void {
  const common = Object.entries(commonHeaders(options.isSecure))
  const policyOf = preparePolicies(options)
  subscribe('http.server.request.start', (message) => {
    const exchange = message as Exchange
    options.onServer?.(exchange.server)
    greet(exchange, { ...options, common, policyOf })
  })
}

function greet(
  { request, response }: Exchange,
  { common, policyOf, trustedProxies, hasMailbox }: Manners,
): void {
  const elapsed = stopwatch()
  const isHidden = !hasMailbox && mailbox.test(pathOf(request.url))
  if (isHidden || !isReadable(request.url) || forbiddenMethods.has(request.method)) request.url = unreadable
  if (forbiddenMethods.has(request.method)) request.method = 'GET'
  const area = areaOf(pathOf(request.url))
  const id = identify(request, trustedProxies)
  const policy = policyOf(area)
  // Next.js takes the nonce from here; what a visitor sends under this name would end up in pages kept for all.
  if (area === 'desk') request.headers[policyHeader] = policy
  else delete request.headers[policyHeader]
  delete request.headers[`${policyHeader}-report-only`]
  beforeHeadersAreSent(response, () => {
    response.setHeader('x-request-id', id)
    for (const [name, value] of common) setMissing(response, name, value)
    setMissing(response, policyHeader, policy)
    if (area === 'desk' || area === 'api') setMissing(response, 'cache-control', 'private, no-store')
    // A kept connection would hold the process up when it is to end.
    if (isStopping()) response.setHeader('connection', 'close')
  })
  response.once('finish', () => count(request, response, area, elapsed()))
}

/** Policies are long, and all but their nonces stay the same. */
function preparePolicies(options: WatchOptions): (area: Area) => string {
  const placeholder = 'nonce-of-this-answer'
  const prepared = new Map(
    areas.map((area) => [area, contentSecurityPolicy(area, { ...options, nonce: placeholder })]),
  )
  return (area) => {
    const policy = prepared.get(area) ?? ''
    return area === 'desk' ? policy.replace(placeholder, newNonce()) : policy
  }
}

function identify(request: IncomingMessage, trusted: Environment['trustedProxies']): string {
  const sent = request.headers['x-request-id']
  const id = isRequestId(sent) ? sent : newId()
  request.headers['x-request-id'] = id
  const address = clientAddress(request.socket.remoteAddress, request.headers['x-forwarded-for'], trusted)
  enterRequest({ id, ...(address !== undefined && { address }) })
  return id
}

/** Next.js answers 500 to an address with half a percent sign. */
function isReadable(url: string | undefined): boolean {
  try {
    decodeURIComponent(pathOf(url))
    return true
  } catch {
    return false
  }
}

function pathOf(url = '/'): string {
  const end = url.indexOf('?')
  return end === -1 ? url : url.slice(0, end)
}

/** Late, so that what the answer says itself goes before. */
function beforeHeadersAreSent(response: ServerResponse, complete: () => void): void {
  const writeHead = response.writeHead
  response.writeHead = ((...head: Parameters<typeof writeHead>) => {
    if (!response.headersSent) complete()
    return writeHead.apply(response, head)
  }) as typeof writeHead
}

function setMissing(response: ServerResponse, name: string, value: string): void {
  if (!response.hasHeader(name)) response.setHeader(name, value)
}

function count(request: IncomingMessage, response: ServerResponse, area: Area, milliseconds: number): void {
  const status = `${Math.trunc(response.statusCode / 100)}xx`
  metrics().answers.observe({ method: methodOf(request), area, status }, milliseconds / 1000)
}

/** A label must not have as many values as people can think of. */
function methodOf({ method = '' }: IncomingMessage): string {
  return ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].includes(method) ? method : 'other'
}
