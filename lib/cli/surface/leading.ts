import type { Permission } from '#lib/kernel/shell.ts'
import { page } from '#lib/kernel/shell.ts'
import type { Definition, Exported } from './find-definitions.ts'
import { findLeads } from './find-leads.ts'
import type { Known } from './gather-known.ts'
import { guardedBy } from './guarded-by.ts'
import type { SurfaceEntry } from './surface-entry.ts'
import { areaRight, withinArea } from './within-area.ts'

/**
 * Where a file leads, and by which right: that of its place in a manifest, else what the file itself names, else what
 * it runs or asks.
 */
export function leading(
  path: string,
  known: Known,
  address?: string,
): Pick<SurfaceEntry, 'roles' | 'permissions' | 'leadsTo'> {
  const { sources, written, definitions } = known
  const { imported, direct, actions } = findLeads(sources, path, new Set(written.map(({ file }) => file)))
  const reached = among(definitions, imported)
  const asked = among(definitions, direct)
  const rights = among(known.permissions, direct)
  const area = areaRight(address, rights)
  const own = rights.filter((right) => right !== area)
  const named = [mountedAt(address, known), own].find(({ length }) => length > 0)
  return {
    ...withinArea(guardedBy(named ?? neededBy(asked.length > 0 ? asked : reached)), area),
    leadsTo: [
      ...reached.map(({ type, id }) => `${type} ${id}`),
      ...actions.map((file) => `action ${file}`),
    ].sort(),
  }
}

function among<T>(exported: readonly Exported<T>[], names: ReadonlySet<string>): readonly T[] {
  return exported
    .filter(({ file, exportName }) => names.has(`${file} ${exportName}`) || names.has(`${file} *`))
    .map(({ value }) => value)
}

function mountedAt(address: string | undefined, { manifests }: Known): readonly Permission[] {
  return manifests
    .flatMap(({ manifest }) => manifest.contributes)
    .filter(({ to, key }) => to === page.id && key === address)
    .map(({ value }) => (value as { readonly needs: Permission }).needs)
}

function neededBy(definitions: readonly Definition[]): readonly Permission[] {
  const needed = definitions.map(({ needs }) => needs)
  return needed.includes('anyone') ? [] : needed.filter((needs) => needs !== 'anyone')
}
