import { isCompanyRole, isStaffRole } from '../roles.ts'
import type { KnownNames } from '../scene.ts'
import type { Address } from './addresses.ts'
import { pathOf } from './addresses.ts'
import type { Hear, Heard, Sent } from './hear.ts'
import { tellsOfOwner, wasLetIn } from './judge-answer.ts'
import { isOfCompany, isPrivate } from './known-names.ts'
import { firstDifference, plainAnswer } from './plain-answer.ts'
import type { Visitor, Visitors } from './visitors.ts'

/** A running shop, what is in it, and who goes through it. */
export interface Site {
  readonly hear: Hear
  readonly owner: Visitor
  readonly visitors: Visitors
  /** What is there: the owner's things and the shop's. */
  readonly names: KnownNames
  /** Other names each time. */
  missing(): KnownNames
}

export interface Crawled {
  readonly requests: number
  readonly breaches: readonly string[]
}

/** What does not depend on who comes, and why. */
const sameForAll: Readonly<Record<string, string>> = {
  '/api/metrics': 'Asks for a token of the operator, whoever is signed in.',
  '/sign-in/code': 'Stands open only after a right password; else it leads back to the sign-in.',
  '/catalog/page/[page]': 'The first page stands at another address, and few goods fill no second.',
  '/catalog/[category]/page/[page]': 'As above.',
}

/** Opens an address as everybody in turn: who may comes in, to others it reads like none, and nobody hears of the owner. */
export async function crawlPage(site: Site, address: Address): Promise<Crawled> {
  const breaches: string[] = []
  let requests = 0
  for (const visitor of Object.values(site.visitors)) {
    const found = await openAs(site, address, visitor)
    requests += found.requests
    breaches.push(...found.breaches.map((breach) => `${address.pattern}, ${visitor.name}: ${breach}`))
  }
  if (address.allowed.some(isCompanyRole) && isOfCompany(address)) {
    const heard = await site.hear(site.owner, { path: pathOf(address, site.names) })
    requests += 1
    if (!wasLetIn(heard)) breaches.push(`${address.pattern}: its owner was not let in (${heard.status}).`)
  }
  return { requests, breaches }
}

async function openAs(site: Site, address: Address, visitor: Visitor): Promise<Crawled> {
  const path = pathOf(address, site.names)
  const heard = await site.hear(visitor, { path })
  const mayCome = address.allowed.includes(visitor.role)
  const breaches = tellings(heard, mayCome && isStaffRole(visitor.role))
  if (address.pattern in sameForAll) return { requests: 1, breaches }
  const isForeign = !mayCome || (isOfCompany(address) && !isStaffRole(visitor.role))
  if (wasLetIn(heard) === isForeign) {
    breaches.push(isForeign ? 'was let in.' : `was not let in (${heard.status}).`)
  }
  if (!isPrivate(address)) return { requests: 1, breaches }
  const missing = site.missing()
  const none = { path: pathOf(address, missing) }
  if (!isForeign) {
    if (wasLetIn(await site.hear(visitor, none))) breaches.push('came to a page of nothing.')
    return { requests: 2, breaches }
  }
  const pair = { foreign: { path }, none, ids: namedBy(address, [site.names, missing]) }
  const compared = await comparePair(site, visitor, pair)
  return { requests: 1 + compared.requests, breaches: [...breaches, ...compared.breaches] }
}

/** One way of asking for what is foreign and for what is missing. */
export interface Pair {
  readonly foreign: Sent
  readonly none: Sent
  /** What the two name, which they may tell. */
  readonly ids: readonly string[]
}

const mostTries = 4

/**
 * Asks for what is foreign and for what is missing: the answers are the same. Pages are streamed in the order in which
 * their parts are ready, so what differs is asked for again, until both were answered in one order.
 */
export async function comparePair(site: Site, visitor: Visitor, pair: Pair): Promise<Crawled> {
  const { foreign, none, ids } = pair
  const [toForeign, toMissing] = [new Set<string>(), new Set<string>()]
  for (let attempt = 1; ; attempt += 1) {
    const heard = await site.hear(visitor, foreign)
    const missing = await site.hear(visitor, none)
    const [left, right] = [plainAnswer(heard, ids), plainAnswer(missing, ids)]
    toForeign.add(left)
    toMissing.add(right)
    const isAlike = toForeign.has(right) || toMissing.has(left)
    if (!isAlike && attempt < mostTries) continue
    const differs = `what is another’s reads otherwise than what is missing: ${firstDifference(left, right)}`
    return {
      requests: 2 * attempt,
      breaches: [...tellings(heard, false), ...(isAlike ? [] : [differs])],
    }
  }
}

/** What an address names, of several sets of names. */
export function namedBy({ parameters }: Address, names: readonly KnownNames[]): readonly string[] {
  return names.flatMap((known) => parameters.map((name) => known[name] ?? name))
}

function tellings(heard: Heard, mayHearOfOwner: boolean): string[] {
  const breaches = heard.status >= 500 ? [`was answered ${heard.status}.`] : []
  if (!mayHearOfOwner && tellsOfOwner(heard)) breaches.push('heard of another company.')
  return breaches
}
