import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { manageInvitations } from '../permissions.ts'
import { invitations } from '../repository/invitations.ts'

const pageSize = 50
const storedState = z.enum(['open', 'accepted', 'revoked'])

/** Invitations to one's own company, or for staff to the staff; the latest first. */
export const listInvitations = query({
  id: 'identity.list-invitations',
  needs: manageInvitations,
  input: z.strictObject({ beforeId: z.string().max(32).nullable() }),
  async run(ctx, { beforeId }) {
    const { actor, now } = ctx
    if (actor.type !== 'person' || (!actor.isStaff && actor.companyId === null)) throw new NotFound()
    const companyId = actor.isStaff ? null : actor.companyId
    const rows = await invitations(ctx).list(companyId, beforeId ?? undefined, pageSize + 1)
    const shown = rows.slice(0, pageSize).map(({ state, ...row }) => ({
      ...row,
      state: invitationState(storedState.parse(state), row.expiresAt, now),
    }))
    return {
      invitations: shown,
      olderThanId: rows.length > pageSize ? shown.at(-1)?.invitationId : undefined,
    }
  },
})

export type InvitationState = 'open' | 'accepted' | 'revoked' | 'expired'

/** An invitation as those see it who sent it. */
export type ListedInvitation = Awaited<ReturnType<typeof listInvitations.run>>['invitations'][number]

function invitationState(state: z.infer<typeof storedState>, expiresAt: string, now: Date): InvitationState {
  return state === 'open' && expiresAt <= toInstant(now) ? 'expired' : state
}
