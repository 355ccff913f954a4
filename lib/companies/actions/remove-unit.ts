'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { removeUnit } from '../commands/remove-unit.ts'
import { backTo } from '../back-to.ts'

/** Removes a unit and shows the company without it. */
export async function removeUnitAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(removeUnit, previous, form, {
    read: (fields) => ({
      companyId: fields.get('companyId'),
      unitId: fields.get('unitId'),
      expectedVersion: Number(fields.get('expectedVersion')),
    }),
    onDone: () => backTo(form),
  })
}
