import type { SurfaceEntry } from '#lib/cli/surface/surface-entry.ts'
import { forEach } from '../../shop/at-once.ts'
import { proofKernel } from '../../shop/proof-kernel.ts'
import type { Rig } from '../../rig.ts'
import type { Decisions } from '../decisions.ts'
import { setScene } from '../scene.ts'
import type { Address } from './addresses.ts'
import { addressesOf } from './addresses.ts'
import { crawlOperations } from './crawl-operations.ts'
import type { Crawled, Site } from './crawl-pages.ts'
import { crawlPage } from './crawl-pages.ts'
import { crawlRoutes } from './crawl-routes.ts'
import { crawlVariants } from './crawl-variants.ts'
import { hearing } from './hear.ts'
import { canary } from './judge-answer.ts'
import { isPrivate, missingNames, nameThings } from './known-names.ts'
import { readManifests, untried } from './manifests.ts'
import type { Posts } from './post-actions.ts'
import { postActions } from './post-actions.ts'
import type { ShopFault } from './shop-faults.ts'
import { focusOf, lie, spoilManifests } from './shop-faults.ts'
import { signIn, signInEach } from './visitors.ts'

export interface ShopTrial {
  readonly entries: readonly SurfaceEntry[]
  readonly decisions: ReadonlyMap<string, Decisions>
  readonly fault: ShopFault | undefined
  /** How many of those who may not ask for a page in every other way. */
  readonly outsiders: number
}

export interface ShopTried {
  readonly addresses: number
  readonly requests: number
  readonly actions: number
  readonly breaches: readonly string[]
}

/** Goes through a running shop of the production build as everybody, where there is more than nothing to see. */
export async function tryShop(rig: Rig, trial: ShopTrial): Promise<ShopTried> {
  const { decisions, fault } = trial
  const entries = trial.entries.filter(focusOf(fault))
  const { url, database } = await rig.openDatabase('sqlite')
  const kernel = { ...proofKernel(database), report: () => {} }
  const addresses = addressesOf(entries, decisions)
  const owner = await setScene(kernel, canary)
  const stranger = await setScene(kernel, 'Stranger')
  const { names, unknown } = await nameThings(kernel, addresses, trial.entries, owner)
  const shop = await rig.startShop(url)
  const site: Site = lie(fault, {
    hear: hearing(shop.url),
    owner: await signIn(kernel, 'buyer', owner.buyer),
    visitors: await signInEach(kernel, stranger),
    names,
    missing: () => missingNames(kernel, names),
  })
  const manifests = spoilManifests(readManifests(), fault)
  const posts: Posts = { ...trial, entries, kernel, actions: manifests.actions, url: shop.url }
  const crawls = [
    await crawlAll(addresses, (address) => crawlPage(site, address)),
    await crawlAll(addresses.filter(isPrivate), (address) => crawlVariants(site, address, trial.outsiders)),
    await crawlRoutes(site, entries, decisions),
    await crawlOperations(site, kernel, entries, decisions),
    await postActions(site, posts),
  ]
  const triedFiles = new Set(
    entries.filter(({ kind }) => kind === 'page' || kind === 'route').map(({ file }) => file),
  )
  return {
    addresses: addresses.length,
    requests: crawls.reduce((sum, crawl) => sum + crawl.requests, 0),
    actions: manifests.actions.length,
    breaches: [
      ...unknown,
      ...untried(manifests, entries, triedFiles),
      ...crawls.flatMap(({ breaches }) => breaches),
    ],
  }
}

async function crawlAll(
  addresses: readonly Address[],
  crawl: (address: Address) => Promise<Crawled>,
): Promise<Crawled> {
  const crawled = await forEach(addresses, crawl)
  return {
    requests: crawled.reduce((sum, { requests }) => sum + requests, 0),
    breaches: crawled.flatMap(({ breaches }) => breaches),
  }
}
