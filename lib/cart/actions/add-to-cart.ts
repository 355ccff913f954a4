'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { sentWithoutScripts } from '#lib/web/sent-without-scripts.ts'
import { addToCart } from '../commands/add-to-cart.ts'
import { readLine } from '../read-line.ts'

/** Puts a product into the cart; the page stays, where scripts can say on it that it was done. */
export async function addToCartAction(previous: FormState, form: FormData): Promise<FormState> {
  const path = (await sentWithoutScripts()) ? '/cart' : undefined
  return runAction(addToCart, previous, form, { read: readLine, onDone: () => path })
}
