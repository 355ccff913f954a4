'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { inviteColleague } from '../commands/invite-colleague.ts'
import { inviteStaff } from '../commands/invite-staff.ts'
import { resendInvitation } from '../commands/resend-invitation.ts'
import { revokeInvitation } from '../commands/revoke-invitation.ts'

/** Asks somebody into one's own company. */
export async function inviteColleagueAction(previous: FormState, form: FormData): Promise<FormState> {
  return shown(await runAction(inviteColleague, previous, form, { read: invitee }))
}

/** Asks somebody to work for the shop. */
export async function inviteStaffAction(previous: FormState, form: FormData): Promise<FormState> {
  return shown(await runAction(inviteStaff, previous, form, { read: invitee }))
}

/** Mails an invitation again. */
export async function resendInvitationAction(previous: FormState, form: FormData): Promise<FormState> {
  return shown(await runAction(resendInvitation, previous, form, { read: which }))
}

/** Takes an invitation back. */
export async function revokeInvitationAction(previous: FormState, form: FormData): Promise<FormState> {
  return shown(await runAction(revokeInvitation, previous, form, { read: which }))
}

function invitee(form: FormData) {
  return {
    email: form.get('email'),
    name: form.get('name'),
    locale: form.get('locale'),
    role: form.get('role'),
  }
}

function which(form: FormData) {
  return { invitationId: form.get('invitationId') }
}

function shown(state: FormState): FormState {
  if (state.status === 'done') refresh()
  return state
}
