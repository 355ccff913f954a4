import type { SurfaceEntry } from '#lib/cli/surface/surface-entry.ts'
import type { Decisions } from './decisions.ts'
import type { Role } from './roles.ts'
import { declaredRoles } from './roles.ts'

export type Entry = Pick<SurfaceEntry, 'kind' | 'id' | 'owner' | 'roles'>

const folder = 'tests/proof/authorization/expected'

/** How an entry is named in the files of decisions. */
export function nameOf({ kind, id }: Pick<Entry, 'kind' | 'id'>): string {
  return `${kind} ${id}`
}

/** The entries about which nobody decided yet. */
export function undecided<E extends Entry>(
  entries: readonly E[],
  decisions: ReadonlyMap<string, Decisions>,
): readonly E[] {
  return entries.filter((entry) => decisions.get(entry.owner)?.[nameOf(entry)] === undefined)
}

/** Where the ways into the shop are others than people decided, one sentence each. */
export function compareDecisions(
  entries: readonly Entry[],
  decisions: ReadonlyMap<string, Decisions>,
): readonly string[] {
  return [
    ...undecided(entries, decisions).map(
      (entry) =>
        `The ${nameOf(entry)} has no row in ${folder}/${entry.owner}.ts. Run npm run surface:roles, then look whether the line is right.`,
    ),
    ...entries.flatMap((entry) => differing(entry, decisions.get(entry.owner)?.[nameOf(entry)])),
    ...[...decisions].flatMap(([owner, decided]) => withoutEntry(owner, decided, entries)),
  ]
}

function differing(entry: Entry, decided: readonly Role[] | undefined): readonly string[] {
  if (decided === undefined) return []
  const wanted = [...decided].sort().join(', ') || 'nobody'
  const declared = [...declaredRoles(entry)].sort().join(', ') || 'nobody'
  if (wanted === declared) return []
  return [
    `The ${nameOf(entry)} is decided for ${wanted} in ${folder}/${entry.owner}.ts, but its permission is granted to ${declared}. Grant the permission as decided, or have the new decision reviewed in that file.`,
  ]
}

function withoutEntry(owner: string, decided: Decisions, entries: readonly Entry[]): readonly string[] {
  const names = new Set(entries.filter((entry) => entry.owner === owner).map(nameOf))
  return Object.keys(decided)
    .filter((name) => !names.has(name))
    .map((name) => `${folder}/${owner}.ts decides about "${name}", which is not there. Take the line out.`)
}
