import { definePlugin } from '#lib/kernel/plugin.ts'
import { navItem, permission } from '#lib/kernel/shell.ts'
import { changeSettings } from './permissions.ts'

export default definePlugin({
  id: 'settings',
  title: 'Settings',
  contributes: [
    permission(changeSettings),
    navItem({
      area: 'admin',
      group: 'settings',
      label: 'settings.nav',
      href: '/admin/settings',
      needs: changeSettings,
      icon: 'cog',
      goKey: 's',
    }),
  ],
})
