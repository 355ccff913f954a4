import { acceptInvitation } from '#lib/identity/commands/accept-invitation.ts'
import { inviteColleague } from '#lib/identity/commands/invite-colleague.ts'
import { inviteStaff } from '#lib/identity/commands/invite-staff.ts'
import { resendInvitation } from '#lib/identity/commands/resend-invitation.ts'
import { revokeInvitation } from '#lib/identity/commands/revoke-invitation.ts'
import { hashToken } from '#lib/identity/hash-token.ts'
import { execute } from '#lib/kernel/execute.ts'
import { newBuyer, newStaff } from '../../../support/factories/actor.ts'
import { example } from '../example.ts'
import type { World } from '../world.ts'

const passwordHash = '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$bm9ib2R5cyBoYXNo'

const inviteeOf = ({ kernel }: World) => ({
  email: `${kernel.newId()}@portico.example`,
  name: 'Gus Guest',
  locale: 'en' as const,
})

async function opened(world: World) {
  const actor = await newBuyer(world.kernel, { role: 'company-administrator' })
  const input = { ...inviteeOf(world), role: 'buyer' }
  const { invitationId } = await execute(world.kernel, inviteColleague, input, { actor })
  return { actor, input: { invitationId } }
}

export default [
  example(inviteColleague, async (world) => {
    const actor = await newBuyer(world.kernel, { role: 'company-administrator' })
    return { actor, input: { ...inviteeOf(world), role: 'buyer' as const } }
  }),
  example(inviteStaff, async (world) => {
    return { actor: await newStaff(world.kernel), input: { ...inviteeOf(world), role: 'sales' as const } }
  }),
  example(resendInvitation, opened),
  example(revokeInvitation, opened),
  example(acceptInvitation, async (world) => {
    const { kernel } = world
    const { input } = await opened(world)
    const tokenHash = hashToken(kernel.newId())
    await kernel.database.write((transaction) =>
      transaction
        .updateTable('identity_invitation')
        .set({ token_hash: tokenHash })
        .where('id', '=', input.invitationId)
        .execute(),
    )
    return { actor: world.worker(), input: { tokenHash, person: { name: 'Gus Guest', passwordHash } } }
  }),
]
