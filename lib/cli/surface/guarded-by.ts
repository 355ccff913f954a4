import type { Permission } from '#lib/kernel/shell.ts'
import type { SurfaceEntry } from './surface-entry.ts'

/** Who gets through where one of some rights is asked for; without any, anyone. */
export function guardedBy(needs: readonly Permission[]): Pick<SurfaceEntry, 'roles' | 'permissions'> {
  if (needs.length === 0) return { roles: ['anyone'], permissions: [] }
  const roles = [...new Set(needs.flatMap(({ grantedTo }) => grantedTo))].sort()
  return {
    roles: roles.length > 0 ? roles : ['system'],
    permissions: [...new Set(needs.map(({ id }) => id))].sort(),
  }
}

/** The domain or plugin that a file belongs to, `app` for what lies there. */
export function ownerNameOf(path: string): string {
  const [top = '', folder = ''] = path.split('/')
  return top === 'app' ? top : folder
}
