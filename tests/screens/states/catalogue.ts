import type { ScreenState, ScreenStates } from '../state.ts'

const guest = (at: string): ScreenState => ({ as: 'guest', world: 'fresh', at })

/** The public pages. */
export const catalogueStates: ScreenStates = {
  '/': { first: guest('/') },
  '/catalog': { first: guest('/catalog') },
  '/catalog/page/[page]': { second: guest('/catalog/page/2'), missing: guest('/catalog/page/9999') },
  '/catalog/[category]': { filled: guest('/catalog/pumps'), missing: guest('/catalog/nowhere') },
  '/catalog/[category]/page/[page]': { missing: guest('/catalog/pumps/page/9999') },
  '/products/[slug]': {
    missing: guest('/products/nowhere'),
    goods: {
      ...guest('/catalog/pumps'),
      act: async (page) => {
        await page.getByRole('main').locator('a[href^="/products/"]').first().click()
        await page.waitForURL(/\/products\//)
      },
    },
    bought: {
      ...guest('/catalog/pumps'),
      as: 'buyer',
      act: async (page) => {
        await page.getByRole('main').locator('a[href^="/products/"]').first().click()
        await page.waitForURL(/\/products\//)
        await page.getByRole('button', { name: 'Add to cart' }).first().click()
        await page.getByText('Added to your cart.').waitFor()
      },
    },
  },
}
