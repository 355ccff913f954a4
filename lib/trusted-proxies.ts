import ipaddr from 'ipaddr.js'

/** Whom the shop believes what they say about where a request came from: so many in a row, or networks. */
export type TrustedProxies = { readonly hops: number } | { readonly networks: readonly Network[] }

type Network = ReturnType<typeof ipaddr.parseCIDR>

const nobody: TrustedProxies = { hops: 0 }
const mostHops = 10
const mostNetworks = 50

/**
 * Reads `TRUSTED_PROXIES`: how many proxies stand before the shop, such as `1`, or their addresses and networks by comma.
 *
 * @returns nothing for what is neither
 */
export function readTrustedProxies(text: string | undefined): TrustedProxies | undefined {
  if (text === undefined || text.trim() === '') return nobody
  if (/^\d+$/.test(text.trim())) return Number(text) <= mostHops ? { hops: Number(text) } : undefined
  const parts = text.split(',').map((part) => part.trim())
  if (parts.length > mostNetworks || !parts.every(isNetwork)) return undefined
  return { networks: parts.map((part) => ipaddr.parseCIDR(withBits(part))) }
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
