import type { QueryContext } from '#lib/kernel/context.ts'
import { may } from '#lib/kernel/actor.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { inviteStaff } from '../permissions.ts'
import { invitations } from '../repository/invitations.ts'

/**
 * An invitation that the actor may manage: of the own company, or for staff of any company, and of the staff itself for
 * who may ask colleagues in.
 *
 * @throws NotFound alike for a foreign and a missing one
 */
export async function ownInvitation(ctx: QueryContext, invitationId: string) {
  const found = await invitations(ctx).find(invitationId)
  if (!found || !isOwn(ctx, found.companyId)) throw new NotFound()
  return found
}

function isOwn({ actor }: QueryContext, companyId: string | null): boolean {
  if (companyId === null) return may(actor, inviteStaff)
  if (actor.type === 'person' && !actor.isStaff) return actor.companyId === companyId
  return actor.type !== 'guest'
}
