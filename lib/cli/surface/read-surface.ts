import type { Installed } from '../plugins/plan-files.ts'
import { addressEntries } from './address-entries.ts'
import { contributedEntries } from './contributed-entries.ts'
import { definitionEntries } from './definition-entries.ts'
import { gatherKnown } from './gather-known.ts'
import type { SurfaceEntry } from './surface-entry.ts'

/** Every way into the installed shop, by kind and id. Depends on sources and manifests only. */
export async function readSurface(root: string, installed: Installed): Promise<readonly SurfaceEntry[]> {
  const known = await gatherKnown(root, installed)
  const entries = [
    ...definitionEntries(known),
    ...addressEntries(known),
    ...(await contributedEntries(known)),
  ]
  return entries.sort((left, right) => compare(`${left.kind} ${left.id}`, `${right.kind} ${right.id}`))
}

function compare(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
