import { personReader } from '#lib/identity/contract.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { models, navItem, permission } from '#lib/kernel/shell.ts'
import { paletteAction } from '#lib/shell/contract.ts'
import { admitCallers, manageAllKeys, manageKeys } from './permissions.ts'

export default definePlugin({
  id: 'api',
  title: 'Interface for other systems',
  requires: [personReader],
  contributes: [
    permission(admitCallers),
    permission(manageKeys),
    permission(manageAllKeys),
    models({ file: 'api.prisma' }),
    paletteAction({
      id: 'api.create-key',
      area: 'admin',
      label: 'api.palette.createKey',
      href: '/admin/api-keys',
      needs: manageKeys,
    }),
    paletteAction({
      id: 'api.create-key-of-company',
      area: 'account',
      label: 'api.palette.createKey',
      href: '/account/api-keys',
      needs: manageKeys,
    }),
    navItem({
      area: 'admin',
      group: 'settings',
      label: 'api.nav',
      href: '/admin/api-keys',
      needs: manageKeys,
      icon: 'key',
    }),
    navItem({
      area: 'account',
      group: 'person',
      label: 'api.nav',
      href: '/account/api-keys',
      needs: manageKeys,
      icon: 'key',
    }),
  ],
})
