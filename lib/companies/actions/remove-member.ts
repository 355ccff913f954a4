'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { removeMember } from '../commands/remove-member.ts'
import { backTo } from '../back-to.ts'

/** Removes somebody and shows the company without them. */
export async function removeMemberAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(removeMember, previous, form, {
    read: (fields) => ({
      companyId: fields.get('companyId'),
      membershipId: fields.get('membershipId'),
      expectedVersion: Number(fields.get('expectedVersion')),
    }),
    onDone: () => backTo(form),
  })
}
