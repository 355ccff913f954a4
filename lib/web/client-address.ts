import ipaddr from 'ipaddr.js'
import type { Environment } from '#lib/environment.ts'

type TrustedProxies = Environment['trustedProxies']

const mostEntries = 50

/**
 * Where a request came from: the address that the outermost proxy that is trusted saw. What stands further left in
 * `X-Forwarded-For` anybody may have written, and without trust the whole of it.
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | string[] | undefined,
  trusted: TrustedProxies,
): string | undefined {
  if (socketAddress === undefined) return undefined
  const named = [forwardedFor].flat().join(',').split(',').map(bareAddress).filter(Boolean)
  const chain = [socketAddress, ...named.slice(-mostEntries).toReversed()]
  let found = socketAddress
  for (const [index, address] of chain.entries()) {
    if (!ipaddr.isValid(address)) break
    found = address
    if (!isTrusted(address, index, trusted)) break
  }
  return found
}

function isTrusted(address: string, index: number, trusted: TrustedProxies): boolean {
  if ('hops' in trusted) return index < trusted.hops
  const parsed = ipaddr.process(address)
  return trusted.networks.some(([range, bits]) => range.kind() === parsed.kind() && parsed.match(range, bits))
}

/** Some proxies write ports: `192.0.2.1:4711`, `[2001:db8::1]:4711`. */
function bareAddress(text: string): string {
  const trimmed = text.trim()
  return /^\[([^\]]+)\]/.exec(trimmed)?.[1] ?? trimmed.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
}
