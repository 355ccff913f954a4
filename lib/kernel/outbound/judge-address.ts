import { isIP } from 'node:net'
import { isPublicAddress } from './is-public-address.ts'
import type { RefusalReason } from './outbound.ts'
import { OutboundRefused } from './outbound.ts'
import type { PrivateHost } from './private-hosts.ts'

/** What the guard goes by. */
export interface OutboundRules {
  readonly privateHosts: readonly PrivateHost[]
  /** Ports that public hosts may be called on. */
  readonly publicPorts: readonly number[]
  /** Whether a public host may be called without encryption. */
  readonly isPlainAllowed: boolean
  readonly isPublic: (address: string) => boolean
}

/** Where a call may go. */
export interface OutboundTarget {
  readonly url: URL
  /** Whether the operator named the host: then it need not be public. */
  readonly isPrivateHost: boolean
}

/** The rules of every process; only proofs have others. */
export function defaultRules(privateHosts: readonly PrivateHost[]): OutboundRules {
  return { privateHosts, publicPorts: [443, 8443], isPlainAllowed: false, isPublic: isPublicAddress }
}

/**
 * Judges an address as far as one can without asking for names. `URL` reads it first, as the call itself will:
 * decimal, octal, percent-encoded and full-width hosts are plain IP addresses then.
 *
 * @throws OutboundRefused
 */
export function judgeAddress(address: string, purpose: string, rules: OutboundRules): OutboundTarget {
  const url = readUrl(address)
  if (!url) throw new OutboundRefused('bad-address')
  const host = hostOf(url)
  if (rules.privateHosts.some((entry) => entry.purpose === purpose && entry.host === host)) {
    return { url, isPrivateHost: true }
  }
  const reason = problemOf(url, rules)
  if (reason) throw new OutboundRefused(reason)
  return { url, isPrivateHost: false }
}

function readUrl(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb && url.username === '' && url.password === '' ? url : undefined
}

function problemOf(url: URL, rules: OutboundRules): RefusalReason | undefined {
  if (url.protocol === 'http:' && !rules.isPlainAllowed) return 'not-encrypted'
  if (!rules.publicPorts.includes(portOf(url))) return 'odd-port'
  const address = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(address) !== 0) return rules.isPublic(address) ? undefined : 'not-public'
  return isInsideName(url.hostname) ? 'not-public' : undefined
}

/** Names that only an inside network knows: without a dot, or below what is reserved for it (RFC 6761, RFC 6762). */
function isInsideName(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '')
  return !name.includes('.') || /\.(localhost|local|internal|home\.arpa|test|invalid|onion)$/.test(name)
}

function hostOf(url: URL): string {
  return `${url.hostname}:${portOf(url)}`
}

function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port)
  return url.protocol === 'https:' ? 443 : 80
}
