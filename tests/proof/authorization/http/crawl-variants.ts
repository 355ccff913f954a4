import { isCompanyRole } from '../roles.ts'
import type { Address } from './addresses.ts'
import { pathOf } from './addresses.ts'
import type { Crawled, Pair, Site } from './crawl-pages.ts'
import { comparePair, namedBy } from './crawl-pages.ts'
import { isOfCompany } from './known-names.ts'
import { variants } from './variants.ts'
import type { Visitor } from './visitors.ts'

/** Asks for an address in every other way there is, as those to whom it must read like none. */
export async function crawlVariants(site: Site, address: Address, most: number): Promise<Crawled> {
  const breaches: string[] = []
  let requests = 0
  for (const visitor of outsiders(site, address).slice(0, most)) {
    for (const way of waysTo(site, address)) {
      if (way.isAfterOwner) await openAsInsider(site, address)
      const found = await comparePair(site, visitor, way)
      requests += found.requests
      breaches.push(
        ...found.breaches.map((breach) => `${address.pattern} by ${way.name}, ${visitor.name}: ${breach}`),
      )
    }
  }
  return { requests, breaches }
}

/** Guests first, then people of another company, then whoever else may not. */
function outsiders({ visitors }: Site, address: Address): readonly Visitor[] {
  return Object.values(visitors).filter(
    ({ role }) => !address.allowed.includes(role) || (isOfCompany(address) && isCompanyRole(role)),
  )
}

interface Way extends Pair {
  readonly name: string
  /** Whether somebody who may opens the page just before. */
  readonly isAfterOwner: boolean
}

function waysTo(site: Site, address: Address): readonly Way[] {
  const ways = variants.flatMap(({ name, send }): readonly Way[] => {
    const [missing, hidden] = [site.missing(), site.missing()]
    const none = send(address, missing, hidden)
    return send(address, site.names, hidden).map((foreign, index) => ({
      name,
      foreign,
      none: none[index] ?? foreign,
      ids: namedBy(address, [site.names, missing, hidden]),
      isAfterOwner: false,
    }))
  })
  const missing = site.missing()
  const cached: Way = {
    name: 'the cache of its owner',
    foreign: { path: pathOf(address, site.names) },
    none: { path: pathOf(address, missing) },
    ids: namedBy(address, [site.names, missing]),
    isAfterOwner: true,
  }
  return [...ways, cached]
}

async function openAsInsider({ owner, visitors, hear, names }: Site, address: Address): Promise<void> {
  const insider = address.allowed.some(isCompanyRole)
    ? owner
    : Object.values(visitors).find(({ role }) => address.allowed.includes(role))
  if (insider) await hear(insider, { path: pathOf(address, names) })
}
