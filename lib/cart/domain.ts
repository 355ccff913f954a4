import { operation } from '#lib/api/contract.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { models, permission } from '#lib/kernel/shell.ts'
import { productReader } from '#lib/catalog/contract.ts'
import { waitingSource } from '#lib/shell/contract.ts'
import { cartReader } from './contract.ts'
import { useCart } from './permissions.ts'

export default definePlugin({
  id: 'cart',
  title: 'Cart',
  requires: [productReader],
  contributes: [
    permission(useCart),
    models({ file: 'cart.prisma' }),
    waitingSource({
      id: 'cart.cart',
      area: 'account',
      needs: useCart,
      load: () => import('./waiting-cart.ts'),
    }),
    cartReader(() => import('./cart-reader.ts')),

    operation({
      id: 'cart.read-cart',
      method: 'GET',
      path: '/cart',
      scope: 'cart:read',
      summary: 'Read one’s cart.',
      load: () => import('./operations/read-cart.ts'),
    }),
    operation({
      id: 'cart.add-line',
      method: 'POST',
      path: '/cart/lines',
      scope: 'cart:write',
      summary: 'Put a product into the cart; what is there grows.',
      load: () => import('./operations/add-line.ts'),
    }),
    operation({
      id: 'cart.set-line',
      method: 'PUT',
      path: '/cart/lines/{productId}',
      scope: 'cart:write',
      summary: 'Set the quantity of a product in the cart.',
      load: () => import('./operations/set-line.ts'),
    }),
    operation({
      id: 'cart.remove-line',
      method: 'DELETE',
      path: '/cart/lines/{productId}',
      scope: 'cart:write',
      summary: 'Take a product out of the cart.',
      load: () => import('./operations/remove-line.ts'),
    }),
  ],
})
