import { expect, it } from 'vitest'
import type { Actor } from '#lib/kernel/actor.ts'
import { compose } from '#lib/kernel/compose.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import type { NavItem, Permission } from '#lib/kernel/shell.ts'
import { navItem } from '#lib/kernel/shell.ts'
import { somePerson } from '#tests/support/factories/some-person.ts'
import { navigationOf } from './navigation.ts'

const see: Permission = { id: 'demo.see', description: 'See it.', grantedTo: ['administrator'] }
const write: Permission = { id: 'demo.write', description: 'Change it.', grantedTo: ['administrator'] }

const item = (href: string, group: NavItem['group'], needs = see): NavItem => ({
  area: 'admin',
  group,
  label: 'demo.nav',
  href,
  needs,
})

const registry = compose([
  definePlugin({
    id: 'demo',
    title: 'Demo',
    contributes: [
      navItem(item('/admin/plugins', 'settings')),
      navItem(item('/admin/orders', 'orders')),
      navItem(item('/admin/secret', 'orders', write)),
      navItem({ ...item('/account/orders', 'orders'), area: 'account' }),
    ],
  }),
])

const clerk: Actor = somePerson({
  personId: 'p1',
  name: 'Ada',
  isStaff: true,
  permissions: new Set(['demo.see']),
})

it('shows only what the actor may open, in the order of the chain', () => {
  const hrefs = navigationOf(registry, clerk, 'admin').map((group) => [
    group.id,
    group.items.map(({ href }) => href),
  ])
  expect(hrefs).toEqual([
    ['orders', ['/admin/orders']],
    ['settings', ['/admin/plugins']],
  ])
})

it('shows a guest nothing', () => {
  expect(navigationOf(registry, { type: 'guest' }, 'admin')).toEqual([])
})
