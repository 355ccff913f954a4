'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { restoreMember } from '../commands/restore-member.ts'
import { backTo } from '../back-to.ts'

/** Restores somebody and shows the company. */
export async function restoreMemberAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(restoreMember, previous, form, {
    read: (fields) => ({
      companyId: fields.get('companyId'),
      membershipId: fields.get('membershipId'),
      expectedVersion: Number(fields.get('expectedVersion')),
    }),
    onDone: () => backTo(form),
  })
}
