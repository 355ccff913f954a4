'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { changeMember } from '../commands/change-member.ts'
import { backTo } from '../back-to.ts'

/** Changes somebody’s role or unit and shows the company. */
export async function changeMemberAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(changeMember, previous, form, {
    read: (fields) => ({
      companyId: fields.get('companyId'),
      membershipId: fields.get('membershipId'),
      unitId: fields.get('unitId'),
      role: fields.get('role'),
      expectedVersion: Number(fields.get('expectedVersion')),
    }),
    onDone: () => backTo(form),
  })
}
