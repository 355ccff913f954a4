import type { Actor } from '#lib/kernel/actor.ts'
import type { CommandContext } from '#lib/kernel/context.ts'
import { InvalidInput } from '#lib/kernel/refused.ts'
import { invited } from '../contract.ts'
import { normaliseEmail } from '#lib/matching/normalise-email.ts'
import type { NewInvitation } from '../repository/invitations.ts'
import { invitations } from '../repository/invitations.ts'
import { invitationEnds } from './invitation-ends.ts'

/** Whom to ask in, and to what. */
type Wish = Omit<NewInvitation, 'invitationId' | 'emailKey' | 'invitedByName' | 'expiresAt'>

/**
 * Opens an invitation; its link is made and mailed afterwards. One that is open to the same address is taken back. It
 * says nothing of whether somebody has the address.
 *
 * @throws InvalidInput beside `email` for what is no address
 */
export async function openInvitation(ctx: CommandContext, wish: Wish): Promise<string> {
  const emailKey = normaliseEmail(wish.email)
  if (emailKey === undefined) {
    throw new InvalidInput([{ path: 'email', message: 'identity.refusals.no-address' }])
  }
  const invitationId = ctx.newId()
  await invitations(ctx).revokeOpen(emailKey, wish.companyId)
  await invitations(ctx).insert(
    {
      ...wish,
      invitationId,
      email: wish.email.trim(),
      emailKey,
      invitedByName: nameOf(ctx.actor).slice(0, 200),
      expiresAt: invitationEnds(ctx.now),
    },
    ctx.now,
  )
  ctx.emit(invited, { invitationId })
  const { companyId, unitId, role, email } = wish
  ctx.changed({
    subject: 'identity.invitation',
    id: invitationId,
    after: { state: 'open', companyId, unitId, role, email },
  })
  return invitationId
}

function nameOf(actor: Actor): string {
  return actor.type === 'person' ? (actor.staff?.name ?? actor.name) : ''
}
