import type { ScreenState, ScreenStates } from '../state.ts'

const guest = (at: string): ScreenState => ({ as: 'guest', world: 'fresh', at })

/** The public pages. */
export const catalogueStates: ScreenStates = {
  '/': { guest: guest('/'), buyer: { ...guest('/'), as: 'buyer' } },
  '/catalog': { first: guest('/catalog') },
  '/catalog/page/[page]': { second: guest('/catalog/page/2'), missing: guest('/catalog/page/9999') },
  '/catalog/[category]': { filled: guest('/catalog/pumps'), missing: guest('/catalog/nowhere') },
  '/catalog/[category]/page/[page]': { missing: guest('/catalog/pumps/page/9999') },
  '/products/[slug]': {
    goods: guest('/products/centrifugal-pump-cp-80'),
    service: guest('/products/pump-installation'),
    plan: guest('/products/care-plan'),
    missing: guest('/products/nowhere'),
    bought: {
      ...guest('/products/centrifugal-pump-cp-80'),
      as: 'rival',
      act: async (page) => {
        await page.getByRole('button', { name: 'Add to cart' }).click()
        await page.getByText('Added to your cart.').waitFor()
      },
    },
  },
}
