import type { Known } from './gather-known.ts'
import { ownerNameOf } from './guarded-by.ts'
import { leading } from './leading.ts'
import { routeAddress } from './route-address.ts'
import type { SurfaceEntry } from './surface-entry.ts'

/** Pages, route handlers and server actions: what Next.js gives an address. */
export function addressEntries(known: Known): readonly SurfaceEntry[] {
  return [...known.sources.keys()].flatMap((path) => entriesOf(path, known))
}

function entriesOf(path: string, known: Known): readonly SurfaceEntry[] {
  const file = known.sources.get(path)
  if (!file) return []
  if (file.directive === 'use server') {
    return [...file.exports].map((exportName) => ({
      kind: 'action',
      id: `${path} ${exportName}`,
      owner: ownerNameOf(path),
      ...leading(path, known),
      file: path,
      exportName,
    }))
  }
  const [, kind] = /^app\/(?:.+\/)?(page\.tsx|route\.ts)$/.exec(path) ?? []
  if (kind === 'page.tsx') {
    const address = routeAddress(path)
    return [
      { kind: 'page', id: address, owner: ownerNameOf(path), ...leading(path, known, address), file: path },
    ]
  }
  if (kind !== 'route.ts') return []
  return [...file.exports].map((method) => ({
    kind: 'route',
    id: `${method} ${routeAddress(path)}`,
    owner: ownerNameOf(path),
    ...leading(path, known),
    file: path,
  }))
}
