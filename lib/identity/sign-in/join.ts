import type { Person } from '#lib/kernel/actor.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { acceptInvitation } from '../commands/accept-invitation.ts'
import { hashToken } from '../hash-token.ts'
import { invitationOver } from '../invitations/invitation-over.ts'
import { hashPassword } from '../password.ts'
import { findInvitation } from '../queries/find-invitation.ts'
import type { ProvenPerson } from './admit-person.ts'
import { signInActor } from './admit-person.ts'
import { checkNewPassword } from './new-password.ts'

const longestToken = 100
const firstVersion = 1

/** Somebody who came in by an invitation. */
export interface Joined extends ProvenPerson {
  readonly email: string
  readonly isStaff: boolean
}

/** What a link invites to; nothing when it does not work any more. */
export function invitationBehind(kernel: Kernel, token: unknown) {
  return ask(kernel, findInvitation, { tokenHash: hashOf(token) }, { actor: signInActor })
}

/**
 * Accepts an invitation as somebody new. The hash is made before any write begins.
 *
 * @throws InvalidInput for a password that is too easy; Refused `identity.invitation-over`
 */
export async function joinAsNew(
  kernel: Kernel,
  typed: Readonly<Record<'token' | 'name' | 'password', unknown>>,
): Promise<Joined> {
  const found = await invitationBehind(kernel, typed.token)
  if (!found || found.personId !== null) throw invitationOver()
  const { email, companyName } = found
  const name = typeof typed.name === 'string' ? typed.name : ''
  const passwordHash = await hashPassword(checkNewPassword(typed.password, { email, name, companyName }))
  const input = { tokenHash: hashOf(typed.token), person: { name, passwordHash } }
  const accepted = await execute(kernel, acceptInvitation, input, { actor: signInActor })
  return { ...accepted, email, sessionVersion: firstVersion }
}

/**
 * Accepts an invitation as somebody who is signed in and has the address that it was mailed to.
 *
 * @throws Refused `identity.invitation-over`, `companies.already-member`
 */
export async function joinAsMyself(kernel: Kernel, { personId }: Person, token: unknown): Promise<void> {
  const input = { tokenHash: hashOf(token), person: { personId } }
  await execute(kernel, acceptInvitation, input, { actor: signInActor })
}

function hashOf(token: unknown): string {
  return hashToken(typeof token === 'string' ? token.slice(0, longestToken) : '')
}
