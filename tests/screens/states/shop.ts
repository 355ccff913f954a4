import type { ScreenState, ScreenStates } from '../state.ts'

const guest = (at: string): ScreenState => ({ as: 'guest', world: 'fresh', at })
const buyer = (world: ScreenState['world'], at: string): ScreenState => ({ as: 'buyer', world, at })

/** Finding, buying and signing in. */
export const shopStates: ScreenStates = {
  '/search': {
    filled: guest('/search?q=pump'),
    nothing: guest('/search?q=xyzzy'),
    asked: guest('/search'),
  },
  '/cart': { filled: buyer('worked', '/cart') },
  '/checkout': {
    filled: buyer('worked', '/checkout'),
    guest: guest('/checkout'),
  },
  '/sign-in': {
    first: guest('/sign-in'),
    refused: {
      ...guest('/sign-in'),
      act: async (page) => {
        const main = page.getByRole('main')
        await main.getByLabel('Email address').fill('nobody@portico.example')
        await main.getByLabel('Password').fill('not the password')
        await main.getByRole('button', { name: 'Sign in' }).click()
        await main.getByRole('alert').first().waitFor()
      },
    },
  },
  '/api-reference': { first: guest('/api-reference') },
}
