import type { Kernel } from '#lib/kernel/kernel.ts'
import type { SurfaceEntry } from '#lib/cli/surface/surface-entry.ts'
import { manageKeys } from '#lib/api/permissions.ts'
import { newApiClient } from '../../../support/api-client.ts'
import { isCompanyRole, isStaffRole } from '../roles.ts'
import type { Decisions } from '../decisions.ts'
import { nameOf } from '../compare-decisions.ts'
import { idFields } from '../id-fields.ts'
import type { Role } from '../roles.ts'
import { pathOf } from './addresses.ts'
import type { Crawled, Site } from './crawl-pages.ts'
import { comparePair } from './crawl-pages.ts'
import type { Sent } from './hear.ts'
import { tellsOfOwner } from './judge-answer.ts'
import type { Visitor } from './visitors.ts'

/** Calls every operation of the REST interface by a key of each role, and without one. */
export async function crawlOperations(
  site: Site,
  kernel: Kernel,
  entries: readonly SurfaceEntry[],
  decisions: ReadonlyMap<string, Decisions>,
): Promise<Crawled> {
  const breaches: string[] = []
  let requests = 0
  const keys = await keysOf(kernel, Object.values(site.visitors))
  for (const entry of entries.filter(({ kind }) => kind === 'operation')) {
    const allowed = decisions.get(entry.owner)?.[nameOf(entry)] ?? []
    for (const visitor of Object.values(site.visitors)) {
      const found = await callAs(site, entry, { ...visitor, cookie: '' }, keys.get(visitor.role), allowed)
      requests += found.requests
      breaches.push(...found.breaches.map((breach) => `${nameOf(entry)}, ${visitor.name}: ${breach}`))
    }
  }
  return { requests, breaches }
}

async function callAs(
  site: Site,
  entry: SurfaceEntry,
  visitor: Visitor,
  key: string | undefined,
  allowed: readonly Role[],
): Promise<Crawled> {
  const call = (names: Site['names']): Sent => callOf(entry, key, names)
  const heard = await site.hear(visitor, call(site.names))
  const mayCall = allowed.includes(visitor.role)
  // Who has no key is soon answered that they ask too often.
  const wanted = key === undefined ? [401, 429] : [403]
  const breaches: string[] = []
  if (heard.status >= 500) breaches.push(`was answered ${heard.status}.`)
  // Without a key nobody is asked who they are, so what is open to anyone is open to keys.
  const isTurnedAway = heard.status === 401 || heard.status === 403
  if (mayCall && key !== undefined && isTurnedAway) breaches.push(`was turned away (${heard.status}).`)
  if (!(mayCall && key !== undefined) && !wanted.includes(heard.status)) {
    breaches.push(`was answered ${heard.status}, not ${wanted[0]}.`)
  }
  if (!isStaffRole(visitor.role) && tellsOfOwner(heard)) breaches.push('heard of another company.')
  const parameter = /\{(\w+)\}/.exec(entry.path ?? '')?.[1] ?? ''
  if (
    !mayCall ||
    !isCompanyRole(visitor.role) ||
    !['company', 'unit', 'person'].includes(idFields[parameter] ?? '') ||
    parameter === 'productId'
  ) {
    return { requests: 1, breaches }
  }
  const missing = site.missing()
  const ids = [site.names[parameter] ?? '', missing[parameter] ?? '']
  const pair = { foreign: call(site.names), none: call(missing), ids }
  const compared = await comparePair(site, visitor, pair)
  return { requests: 1 + compared.requests, breaches: [...breaches, ...compared.breaches] }
}

function callOf(
  { method = 'GET', path = '' }: SurfaceEntry,
  key: string | undefined,
  names: Site['names'],
): Sent {
  const pattern = path.replaceAll(/\{(\w+)\}/g, '[$1]')
  const hasBody = method !== 'GET' && method !== 'DELETE'
  return {
    path: pathOf({ pattern }, names),
    method,
    headers: {
      accept: 'application/json',
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
      ...(hasBody && { 'content-type': 'application/json' }),
    },
    ...(hasBody && { body: new TextEncoder().encode('{}') }),
  }
}

/** A key of each person, with all scopes that the person may give; also of those who may not make one themselves. */
async function keysOf(
  kernel: Kernel,
  visitors: readonly Visitor[],
): Promise<ReadonlyMap<Role, string | undefined>> {
  const made = visitors.map(async ({ role, person }): Promise<readonly [Role, string | undefined]> => {
    if (!person) return [role, undefined]
    const permissions = new Set([...person.permissions, manageKeys.id])
    const { key } = await newApiClient(kernel, { ...person, permissions })
    return [role, key]
  })
  return new Map(await Promise.all(made))
}
