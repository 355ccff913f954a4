import { definePlugin } from '#lib/kernel/plugin.ts'
import { models, navItem, permission } from '#lib/kernel/shell.ts'
import { numberKeeper } from '#lib/numbering/contract.ts'
import { sellerReader } from './contract.ts'
import { editSeller } from './permissions.ts'

export default definePlugin({
  id: 'seller',
  title: 'Who sells',
  requires: [numberKeeper],
  contributes: [
    permission(editSeller),
    models({ file: 'seller.prisma' }),
    navItem({
      area: 'admin',
      group: 'settings',
      label: 'seller.nav',
      href: '/admin/seller',
      needs: editSeller,
      icon: 'store',
    }),
    sellerReader(() => import('./seller-reader.ts')),
  ],
})
