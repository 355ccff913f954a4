'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { addToCart } from '../commands/add-to-cart.ts'
import { readLine } from '../read-line.ts'

/** Puts a product into the cart; the page stays. */
export async function addToCartAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(addToCart, previous, form, { read: readLine })
}
