import type { Kernel } from '#lib/kernel/kernel.ts'
import type { SurfaceEntry } from '#lib/cli/surface/surface-entry.ts'
import { findExamples } from '../../examples/find-examples.ts'
import { worldOf } from '../../examples/world.ts'
import { idFields } from '../id-fields.ts'
import type { KnownNames, Scene } from '../scene.ts'
import { idsIn } from '../subjects.ts'
import type { Address } from './addresses.ts'

const category = 'proof-category'

/** What stands in addresses and is for everybody to know. */
export const publicNames: KnownNames = { category, page: '1', token: 'over' }

/** Whether an address names something that is not for everybody. */
export function isPrivate({ parameters }: Address): boolean {
  return parameters.some((name) => idFields[name] !== undefined)
}

/** Whether what an address names belongs to a company, and not to the shop. */
export function isOfCompany({ parameters }: Address): boolean {
  return parameters.some((name) => ['company', 'unit', 'person'].includes(idFields[name] ?? ''))
}

/** What addresses name: the owner's things, and of the shop's what examples make. */
export async function nameThings(
  kernel: Kernel,
  addresses: readonly Address[],
  entries: readonly SurfaceEntry[],
  owner: Scene,
): Promise<{ readonly names: KnownNames; readonly unknown: readonly string[] }> {
  await kernel.database.write((transaction) =>
    transaction
      .insertInto('catalog_category')
      .values({ id: kernel.newId(), parent_id: null, slug: category, name: 'Proof', position: 0 })
      .execute(),
  )
  const names: Record<string, string> = { ...publicNames, ...owner.ids }
  const examples = await findExamples()
  const wanted = new Set(addresses.flatMap(({ parameters }) => parameters))
  for (const name of wanted) {
    if (name in names) continue
    const taker = entries.find((entry) => examples.has(entry.id) && takes(entry, name))
    const prepared = await (taker && examples.get(taker.id)?.prepare(worldOf(kernel)))
    Object.assign(names, { ...idsIn(prepared ? [prepared.input] : []), ...names })
  }
  const unknown = [...wanted].filter((name) => !(name in names))
  return {
    names,
    unknown: unknown.map(
      (name) =>
        `An address has [${name}], and nobody said what stands there: tests/proof/authorization/http/known-names.ts.`,
    ),
  }
}

/** Names as long as those, of nothing that there is. */
export function missingNames(kernel: Kernel, names: KnownNames): KnownNames {
  return Object.fromEntries(
    Object.entries(names).map(([name, value]) => [
      name,
      idFields[name] === undefined ? value : kernel.newId().slice(-value.length),
    ]),
  )
}

function takes({ kind, input }: SurfaceEntry, name: string): boolean {
  const { properties = {} } = (input ?? {}) as { readonly properties?: object }
  return kind === 'command' && name in properties
}
