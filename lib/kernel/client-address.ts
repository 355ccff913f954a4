import ipaddr from 'ipaddr.js'

/** Whom the shop believes what they say about where a request came from: so many in a row, or networks. */
export type TrustedProxies = { readonly hops: number } | { readonly networks: readonly Network[] }

type Network = ReturnType<typeof ipaddr.parseCIDR>

const nobody: TrustedProxies = { hops: 0 }
const mostHops = 10
const mostEntries = 50

/**
 * Reads `TRUSTED_PROXIES`: how many proxies stand before the shop, such as `1`, or their addresses and networks by comma.
 *
 * @returns nothing for what is neither
 */
export function readTrustedProxies(text: string | undefined): TrustedProxies | undefined {
  if (text === undefined || text.trim() === '') return nobody
  if (/^\d+$/.test(text.trim())) return Number(text) <= mostHops ? { hops: Number(text) } : undefined
  const parts = text.split(',').map((part) => part.trim())
  if (parts.length > mostEntries || !parts.every(isNetwork)) return undefined
  return { networks: parts.map((part) => ipaddr.parseCIDR(withBits(part))) }
}

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
  return trusted.networks.some((network) => contains(network, parsed))
}

function contains(
  [range, bits]: ReturnType<typeof ipaddr.parseCIDR>,
  address: ipaddr.IPv4 | ipaddr.IPv6,
): boolean {
  return range.kind() === address.kind() && address.match(range, bits)
}

/** Some proxies write ports: `192.0.2.1:4711`, `[2001:db8::1]:4711`. */
function bareAddress(text: string): string {
  const trimmed = text.trim()
  return /^\[([^\]]+)\]/.exec(trimmed)?.[1] ?? trimmed.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
}

function isNetwork(text: string): boolean {
  try {
    return ipaddr.parseCIDR(withBits(text))[1] >= 0
  } catch {
    return false
  }
}

function withBits(text: string): string {
  if (text.includes('/')) return text
  return `${text}/${text.includes(':') ? 128 : 32}`
}
