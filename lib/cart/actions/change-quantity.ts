'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { changeQuantity } from '../commands/change-quantity.ts'
import { readLine } from '../read-line.ts'

/** Sets the quantity of a line; nought takes it out. */
export async function changeQuantityAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(changeQuantity, previous, form, { read: readLine, onDone: () => '/cart' })
}
