import type { Actor } from '#lib/kernel/actor.ts'
import { may } from '#lib/kernel/actor.ts'
import type { Registry } from '#lib/kernel/compose.ts'
import type { NavItem } from '#lib/kernel/shell.ts'
import { navItem } from '#lib/kernel/shell.ts'

/** The chain that the back office follows, in its order. */
const navGroups = [
  'start',
  'prospects',
  'sales',
  'orders',
  'delivery',
  'money',
  'catalogue',
  'customers',
  'insight',
  'settings',
  'person',
] as const satisfies readonly NavItem['group'][]

export interface NavGroup {
  readonly id: NavItem['group']
  readonly items: readonly NavItem[]
}

/** Where the actor may go in an area, in the order of the manifests. */
export function placesOf(registry: Registry, actor: Actor, area: NavItem['area']): readonly NavItem[] {
  return registry.all(navItem).filter((item) => item.area === area && may(actor, item.needs))
}

/** The same by group in the order of the chain; empty groups are left out. */
export function navigationOf(registry: Registry, actor: Actor, area: NavItem['area']): readonly NavGroup[] {
  const items = placesOf(registry, actor, area)
  return navGroups
    .map((id) => ({ id, items: items.filter((item) => item.group === id) }))
    .filter((group) => group.items.length > 0)
}
