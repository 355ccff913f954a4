import type { Kernel } from '#lib/kernel/kernel.ts'
import type { DB } from '#lib/kernel/database/schema.generated.ts'
import type { SurfaceEntry } from '#lib/cli/surface/surface-entry.ts'
import { routeAddress } from '#lib/cli/surface/route-address.ts'
import { idleForm, keyField } from '#lib/web/form-state.ts'
import { encodeFields } from '../../../support/form-client.ts'
import type { Decisions } from '../decisions.ts'
import { nameOf } from '../compare-decisions.ts'
import type { Role } from '../roles.ts'
import { roles } from '../roles.ts'
import type { Crawled, Site } from './crawl-pages.ts'
import { pathOf } from './addresses.ts'
import type { Sent } from './hear.ts'
import { tellsOfOwner } from './judge-answer.ts'
import type { BuiltAction } from './manifests.ts'

/** What is posted, by whom. */
interface Posting {
  readonly action: BuiltAction
  readonly role: Role
}

/** Tables that fill by themselves while a shop runs. The trail is read by who acted. */
const fillsByItself: ReadonlySet<string> = new Set([
  'kernel_allowance',
  'kernel_audit_entry',
  'kernel_audit_seal',
  'kernel_job',
])

export interface Posts {
  readonly kernel: Kernel
  readonly actions: readonly BuiltAction[]
  readonly entries: readonly SurfaceEntry[]
  readonly decisions: ReadonlyMap<string, Decisions>
  readonly url: string
}

/**
 * Posts every server action as a guest and as somebody without the right, with fields that would do: nothing comes of
 * it. What anyone may call, and functions whose answers are kept, must not break at it either.
 */
export async function postActions(site: Site, posts: Posts): Promise<Crawled> {
  const { kernel, url } = posts
  const before = await countRows(kernel)
  const postings = posts.actions.flatMap((action) => whoPosts(action, posts))
  const breaches: string[] = []
  for (const { action, role } of postings) {
    const sent = await actionCall(action, site, { ...fieldsOf(site), [keyField]: kernel.newId() }, url)
    const heard = await site.hear(site.visitors[role], sent)
    const sentence = `${action.name} posted by ${role}`
    if (heard.status >= 500) breaches.push(`${sentence} was answered ${heard.status}.`)
    if (tellsOfOwner(heard)) breaches.push(`${sentence} told of another company.`)
  }
  const after = await countRows(kernel)
  const grown = [...after].filter(([table, count]) => count !== before.get(table)).map(([table]) => table)
  if (grown.length > 0)
    breaches.push(`Actions that somebody had no right to call changed ${grown.join(', ')}.`)
  return { requests: postings.length, breaches }
}

/** A guest, and the first who may not. Nobody may hold back what anyone may do. */
function whoPosts(action: BuiltAction, { entries, decisions }: Posts): readonly Posting[] {
  if (action.isCache) return [{ action, role: 'guest' }]
  const entry = entries.find(({ kind, id }) => kind === 'action' && id === action.name)
  const allowed = (entry && decisions.get(entry.owner)?.[nameOf(entry)]) ?? []
  if (allowed.includes('guest')) return []
  const without = roles.filter((role) => !allowed.includes(role)).slice(0, 2)
  return without.map((role) => ({ action, role }))
}

/** As a browser with scripts calls it. */
async function actionCall(
  action: BuiltAction,
  { names }: Site,
  fields: Readonly<Record<string, string>>,
  url: string,
): Promise<Sent> {
  const posted = Object.entries(fields).map(([name, value]) => [`_1_${name}`, value] as const)
  const encoded = await encodeFields([...posted, ['0', JSON.stringify([idleForm, '$K1'])]])
  return {
    path: pathOf({ pattern: routeAddress(action.page) }, names),
    method: 'POST',
    headers: {
      ...encoded.headers,
      accept: 'text/x-component',
      origin: url,
      'next-action': action.actionId,
    },
    body: new Uint8Array(encoded.body),
  }
}

/** Something for each field that forms of the shop have. */
function fieldsOf({ names }: Site): Readonly<Record<string, string>> {
  return { ...names, name: 'Posted', comment: 'Posted', quantity: '2', action: 'approve', state: 'paused' }
}

async function countRows({ database }: Kernel): Promise<ReadonlyMap<string, number>> {
  return database.read(async (reader) => {
    const tables = (await reader.introspection.getTables()).filter(({ name }) => !fillsByItself.has(name))
    const counted = await Promise.all(
      tables.map(async ({ name }) => {
        const { count } = await reader
          .selectFrom(name as keyof DB)
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow()
        return [name, Number(count)] as const
      }),
    )
    const { deeds } = await reader
      .selectFrom('kernel_audit_entry')
      .select((eb) => eb.fn.countAll<number>().as('deeds'))
      .where('actor_type', '<>', 'system')
      .executeTakeFirstOrThrow()
    return new Map([...counted, ['kernel_audit_entry', Number(deeds)]])
  })
}
