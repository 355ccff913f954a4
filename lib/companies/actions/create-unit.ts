'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { createUnit } from '../commands/create-unit.ts'
import { backTo } from '../back-to.ts'

/** Adds a unit and shows the company with it. */
export async function createUnitAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(createUnit, previous, form, {
    read: (fields) => ({
      companyId: fields.get('companyId'),
      parentId: fields.get('parentId'),
      name: fields.get('name'),
    }),
    onDone: () => backTo(form),
  })
}
