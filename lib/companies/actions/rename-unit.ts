'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { renameUnit } from '../commands/rename-unit.ts'
import { backTo } from '../back-to.ts'

/** Renames a unit and shows the company. */
export async function renameUnitAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(renameUnit, previous, form, {
    read: (fields) => ({
      companyId: fields.get('companyId'),
      unitId: fields.get('unitId'),
      name: fields.get('name'),
      expectedVersion: Number(fields.get('expectedVersion')),
    }),
    onDone: () => backTo(form),
  })
}
