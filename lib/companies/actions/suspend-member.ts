'use server'

import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { suspendMember } from '../commands/suspend-member.ts'
import { backTo } from '../back-to.ts'

/** Suspends somebody and shows the company. */
export async function suspendMemberAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(suspendMember, previous, form, {
    read: (fields) => ({
      companyId: fields.get('companyId'),
      membershipId: fields.get('membershipId'),
      expectedVersion: Number(fields.get('expectedVersion')),
    }),
    onDone: () => backTo(form),
  })
}
