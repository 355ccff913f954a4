import { definePlugin } from '#lib/kernel/plugin.ts'
import { navItem, permission } from '#lib/kernel/shell.ts'
import { seeDesign } from './permissions.ts'

export default definePlugin({
  id: 'design',
  title: 'Design system',
  contributes: [
    permission(seeDesign),
    navItem({
      area: 'admin',
      group: 'settings',
      label: 'design.nav',
      href: '/admin/design',
      needs: seeDesign,
    }),
  ],
})
