'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { moveUnit } from '../commands/move-unit.ts'
import { backTo } from '../back-to.ts'

/** Moves a unit and shows the company. */
export async function moveUnitAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(moveUnit, previous, form, {
    read: (fields) => ({
      companyId: fields.get('companyId'),
      unitId: fields.get('unitId'),
      parentId: fields.get('parentId'),
      expectedVersion: Number(fields.get('expectedVersion')),
    }),
    onDone: () => backTo(form),
  })
}
