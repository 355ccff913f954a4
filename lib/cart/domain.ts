import { definePlugin } from '#lib/kernel/plugin.ts'
import { models, permission } from '#lib/kernel/shell.ts'
import { productReader } from '#lib/catalog/contract.ts'
import { cartReader } from './contract.ts'
import { useCart } from './permissions.ts'

export default definePlugin({
  id: 'cart',
  title: 'Cart',
  requires: [productReader],
  contributes: [
    permission(useCart),
    models({ file: 'cart.prisma' }),
    cartReader(() => import('./cart-reader.ts')),
  ],
})
