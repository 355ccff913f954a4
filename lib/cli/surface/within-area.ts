import type { Permission } from '#lib/kernel/shell.ts'
import type { SurfaceEntry } from './surface-entry.ts'

type Guarded = Pick<SurfaceEntry, 'roles' | 'permissions'>

const areas = [
  { below: '/admin/', right: 'shell.enter-back-office' },
  { below: '/account/', right: 'shell.enter-portal' },
] as const

/** The right to the part of the shop in which a page lies, where the page asks for it besides its own. */
export function areaRight(address: string | undefined, asked: readonly Permission[]): Permission | undefined {
  const area = areas.find(({ below }) => address?.startsWith(below))
  return asked.find(({ id }) => id === area?.right)
}

/** Who gets through where the right to the area is asked for too. */
export function withinArea({ roles, permissions }: Guarded, right: Permission | undefined): Guarded {
  // The shop itself comes to no address: what a file does as the shop, it does for whoever comes.
  const who = roles.includes('system') ? ['anyone'] : roles
  if (!right) return { roles: who, permissions }
  return {
    roles: right.grantedTo.filter((role) => who.includes(role) || who.includes('anyone')).toSorted(),
    permissions: [...permissions, right.id].sort(),
  }
}
