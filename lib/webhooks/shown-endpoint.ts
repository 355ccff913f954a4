import type { Endpoint } from './endpoint.ts'

/** An endpoint without its secrets. */
export type ShownEndpoint = Omit<Endpoint, 'secret' | 'previousSecret' | 'previousUntil'>

/** What people may see of an endpoint at any time. */
export function shownEndpoint({
  secret: _secret,
  previousSecret: _previous,
  previousUntil: _until,
  ...shown
}: Endpoint): ShownEndpoint {
  return shown
}
