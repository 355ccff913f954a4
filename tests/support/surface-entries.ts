import { readFileSync } from 'node:fs'
import type { SurfaceEntry } from '#lib/cli/surface/surface-entry.ts'

/** Every way into the shop, as `npm run surface` lists them. */
export function readListedEntries(): readonly SurfaceEntry[] {
  const text = readFileSync(new URL('../../lib/surface.generated.json', import.meta.url), 'utf8')
  const { entries } = JSON.parse(text) as { readonly entries: readonly SurfaceEntry[] }
  return entries
}
