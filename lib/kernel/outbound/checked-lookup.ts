import type { LookupFunction } from 'node:net'
import { isIP } from 'node:net'
import { OutboundFailed, OutboundRefused } from './outbound.ts'

/** Asks for all addresses of a name. */
export type Resolve = (hostname: string) => Promise<readonly string[]>

/**
 * The lookup of a connection: resolves once, judges every address, and hands on none but those judged. Nobody asks
 * for the name a second time, so that a second answer cannot differ from the first (DNS rebinding).
 *
 * One address that is not allowed is enough to refuse them all.
 */
export function checkedLookup(resolve: Resolve, isAllowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, done) => {
    checkedAddresses(hostname, resolve, isAllowed).then(
      (addresses) => {
        const found = addresses.map((address) => ({ address, family: isIP(address) }))
        const [first] = found
        if (options.all || !first) done(null, found)
        else done(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => done(error, []),
    )
  }
}

/**
 * The addresses of a name, all of them allowed.
 *
 * @throws OutboundRefused `not-public`
 * @throws OutboundFailed `unknown-host`
 */
export async function checkedAddresses(
  hostname: string,
  resolve: Resolve,
  isAllowed: (address: string) => boolean,
): Promise<readonly string[]> {
  const addresses = await resolve(hostname).catch((cause: unknown) => {
    throw new OutboundFailed('unknown-host', { cause })
  })
  if (addresses.length === 0) throw new OutboundFailed('unknown-host')
  if (!addresses.every(isAllowed)) throw new OutboundRefused('not-public')
  return addresses
}
