import type { SurfaceEntry } from '#lib/cli/surface/surface-entry.ts'
import type { Decisions } from '../decisions.ts'
import { nameOf } from '../compare-decisions.ts'
import { isStaffRole } from '../roles.ts'
import type { Crawled, Site } from './crawl-pages.ts'
import { tellsOfOwner } from './judge-answer.ts'

/** The answers to who is not let in: other systems come by a key, and by no session of a browser. */
const turnsAway: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 429])

/** Calls the routes that are no address of a browser, such as other methods and what takes any rest of a path. */
export async function crawlRoutes(
  { hear, visitors, names }: Site,
  entries: readonly SurfaceEntry[],
  decisions: ReadonlyMap<string, Decisions>,
): Promise<Crawled> {
  const breaches: string[] = []
  let requests = 0
  for (const entry of entries.filter(isSpecial)) {
    const [method = '', pattern = ''] = entry.id.split(' ')
    const path = pattern
      .replace('[...path]', `orders/${names['orderId']}`)
      .replace('[...nextauth]', 'session')
    const allowed = decisions.get(entry.owner)?.[nameOf(entry)] ?? []
    for (const visitor of Object.values(visitors)) {
      const heard = await hear(visitor, { path, method })
      requests += 1
      const sentence = `${entry.id}, ${visitor.name}:`
      if (heard.status >= 500) breaches.push(`${sentence} was answered ${heard.status}.`)
      if (!isStaffRole(visitor.role) && tellsOfOwner(heard)) breaches.push(`${sentence} heard of the owner.`)
      const isOptions = method === 'OPTIONS' && heard.status === 204
      const isByKey = pattern.startsWith('/api/v1/[')
      if ((isByKey || !allowed.includes(visitor.role)) && !isOptions && !turnsAway.has(heard.status)) {
        breaches.push(`${sentence} was answered ${heard.status} without a right.`)
      }
    }
  }
  return { requests, breaches }
}

function isSpecial({ kind, id }: SurfaceEntry): boolean {
  return kind === 'route' && (!id.startsWith('GET ') || id.includes('[...'))
}
