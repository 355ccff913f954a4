import type { SurfaceEntry } from '#lib/cli/surface/surface-entry.ts'
import type { Site } from './crawl-pages.ts'
import type { Hear, Heard } from './hear.ts'
import type { Manifests } from './manifests.ts'

/** All but the last are lies of the way to the shop, which let through what a shop with the fault would. */
export const shopFaults = {
  'cache-for-all': 'A cache gives everybody the page that its owner was shown.',
  'page-unguarded': 'A page of the back office is shown to whoever asks.',
  'header-lets-in': 'A header that only Next.js should set lets in whoever sends it.',
  'word-differs': 'What is foreign reads otherwise than what is missing by one word.',
  'key-unguarded': 'Any key of another system opens what the administrator’s does.',
  'action-unguarded': 'A form is taken from anybody as if the administrator had sent it.',
  'address-unlisted': 'The build answers at an address that no list names.',
} as const

export type ShopFault = keyof typeof shopFaults

const orderPage = 'page /account/orders/[orderId]'
const focus: Readonly<Record<ShopFault, readonly string[]>> = {
  'cache-for-all': [orderPage],
  'page-unguarded': ['page /admin/audit'],
  'header-lets-in': [orderPage],
  'word-differs': [orderPage],
  'key-unguarded': ['operation webhooks.list-endpoints'],
  'action-unguarded': ['action lib/identity/actions/end-other-sessions.ts endOtherSessionsAction'],
  'address-unlisted': [],
}

/** The entries in which a fault is seen; without one all. */
export function focusOf(fault: ShopFault | undefined): (entry: SurfaceEntry) => boolean {
  return ({ kind, id }) => fault === undefined || focus[fault].includes(`${kind} ${id}`)
}

export function spoilManifests(manifests: Manifests, fault: ShopFault | undefined): Manifests {
  if (fault === undefined) return manifests
  if (fault === 'address-unlisted') return { paths: ['/(desk)/admin/secrets/page'], actions: [] }
  const isSeen = ({ name }: Manifests['actions'][number]): boolean => focus[fault].includes(`action ${name}`)
  return { paths: [], actions: manifests.actions.filter(isSeen) }
}

/** The same shop, heard through somebody who lies. */
export function lie(fault: ShopFault | undefined, site: Site): Site {
  const lies: Partial<Record<ShopFault, Hear>> = {
    'cache-for-all': keepForAll(site),
    'page-unguarded': (visitor, sent) =>
      site.hear(sent.path === '/admin/audit' ? site.visitors.administrator : visitor, sent),
    'header-lets-in': (visitor, sent) =>
      sent.headers?.['x-middleware-subrequest'] === undefined
        ? site.hear(visitor, sent)
        : site.hear(site.owner, { path: sent.path }),
    'word-differs': async (visitor, sent) => {
      const heard = await site.hear(visitor, sent)
      const isForeign = visitor !== site.owner && sent.path.includes(site.names['orderId'] ?? '')
      return isForeign ? { ...heard, body: heard.body.replace('noindex', 'nofollow') } : heard
    },
    'key-unguarded': openToKeys(site),
    'action-unguarded': (visitor, sent) =>
      site.hear(sent.headers?.['next-action'] ? site.visitors.administrator : visitor, sent),
  }
  return { ...site, hear: (fault && lies[fault]) ?? site.hear }
}

function keepForAll({ hear, owner }: Site): Hear {
  const kept = new Map<string, Heard>()
  return async (visitor, sent) => {
    const found = kept.get(sent.path)
    if (found) return found
    const heard = await hear(visitor, sent)
    if (visitor === owner) kept.set(sent.path, heard)
    return heard
  }
}

/** Remembers what a key was answered that may, and gives it to all others. */
function openToKeys({ hear }: Site): Hear {
  return async (visitor, sent) => {
    const heard = await hear(visitor, sent)
    return heard.status === 403 ? { ...heard, status: 200 } : heard
  }
}
