import { deliverFacts } from '#lib/kernel/deliver-facts.ts'
import { execute } from '#lib/kernel/execute.ts'
import { later, toInstant } from '#lib/kernel/instant.ts'
import { beginSecondFactor } from '#lib/identity/commands/begin-second-factor.ts'
import { confirmSecondFactor } from '#lib/identity/commands/confirm-second-factor.ts'
import { resetSecondFactor } from '#lib/identity/commands/reset-second-factor.ts'
import { turnOffSecondFactor } from '#lib/identity/commands/turn-off-second-factor.ts'
import { askReset } from '#lib/identity/commands/ask-reset.ts'
import { changePassword } from '#lib/identity/commands/change-password.ts'
import { closeSession } from '#lib/identity/commands/close-session.ts'
import { endOtherSessions } from '#lib/identity/commands/end-other-sessions.ts'
import { endSession } from '#lib/identity/commands/end-session.ts'
import { forgetEnded } from '#lib/identity/commands/forget-ended.ts'
import { noteFailedSignIn } from '#lib/identity/commands/note-failed-sign-in.ts'
import { noteSeen } from '#lib/identity/commands/note-seen.ts'
import { resetPassword } from '#lib/identity/commands/reset-password.ts'
import { startSession } from '#lib/identity/commands/start-session.ts'
import { changeStaffRole } from '#lib/identity/commands/change-staff-role.ts'
import { restoreStaff } from '#lib/identity/commands/restore-staff.ts'
import { startActing } from '#lib/identity/commands/start-acting.ts'
import { stopActing } from '#lib/identity/commands/stop-acting.ts'
import { suspendStaff } from '#lib/identity/commands/suspend-staff.ts'
import { switchCompany } from '#lib/identity/commands/switch-company.ts'
import { hashToken } from '#lib/identity/hash-token.ts'
import { newBuyer, newStaff } from '../../../support/factories/actor.ts'
import { createSession } from '../../../support/mint-session.ts'
import { beginPhone, newPhone } from '../../../support/second-factor.ts'
import { example } from '../example.ts'
import type { World } from '../world.ts'

const passwordHash = '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$bm9ib2R5cyBoYXNo'
const device = { browser: 'firefox', system: 'linux', network: '198.51.100.x' }

/** A buyer who is signed in twice. */
async function signedIn({ kernel }: World) {
  const buyer = await newBuyer(kernel)
  const sessionId = await createSession(kernel, buyer.personId)
  const otherId = await createSession(kernel, buyer.personId)
  return { actor: { ...buyer, sessionId }, personId: buyer.personId, sessionId, otherId }
}

/** Somebody of the staff who is signed in, and a buyer to act for. */
async function staffAtWork({ kernel }: World) {
  const buyer = await newBuyer(kernel)
  const staff = await newStaff(kernel)
  const sessionId = await createSession(kernel, staff.personId)
  return { actor: { ...staff, sessionId }, buyer, membershipId: buyer.membershipId }
}

/** An administrator, and somebody else of the staff. */
async function twoStaff({ kernel }: World) {
  const actor = await newStaff(kernel)
  const { personId } = await newStaff(kernel, { role: 'sales' })
  return { actor, personId }
}

export default [
  example(startSession, async (world) => {
    const { personId } = await newBuyer(world.kernel)
    return { actor: world.worker(), input: { personId, sessionVersion: 1, code: null, ...device } }
  }),
  example(noteFailedSignIn, async (world) => {
    const { personId } = await newBuyer(world.kernel)
    return { actor: world.worker(), input: { personId, at: 'password' as const } }
  }),
  example(noteSeen, async (world) => {
    const { sessionId } = await signedIn(world)
    return { actor: world.worker(), input: { sessionId } }
  }),
  example(closeSession, async (world) => {
    const { sessionId, personId } = await signedIn(world)
    return { actor: world.worker(), input: { sessionId, personId } }
  }),
  example(endSession, async (world) => {
    const { actor, otherId } = await signedIn(world)
    return { actor, input: { sessionId: otherId } }
  }),
  example(endOtherSessions, async (world) => {
    const { actor } = await signedIn(world)
    return { actor, input: {} }
  }),
  example(changePassword, async (world) => {
    const { actor } = await signedIn(world)
    return { actor, input: { passwordHash, sessionVersion: 1 } }
  }),
  example(askReset, async (world) => {
    const { personId } = await newBuyer(world.kernel)
    return { actor: world.worker(), input: { personId } }
  }),
  example(resetPassword, async (world) => {
    const { kernel } = world
    const { personId } = await newBuyer(kernel)
    const actor = world.worker()
    const tokenHash = hashToken(kernel.newId())
    await execute(kernel, askReset, { personId }, { actor })
    while ((await deliverFacts(kernel)) > 0);
    await kernel.database.write((transaction) =>
      transaction
        .updateTable('identity_reset')
        .set({ token_hash: tokenHash })
        .where('person_id', '=', personId)
        .execute(),
    )
    return { actor, input: { tokenHash, passwordHash } }
  }),
  example(beginSecondFactor, async (world) => {
    const { actor } = await signedIn(world)
    return { actor, input: {} }
  }),
  example(confirmSecondFactor, async (world) => {
    const { actor } = await signedIn(world)
    const phone = await beginPhone(world.kernel, actor)
    return { actor, input: { code: phone.code() } }
  }),
  example(turnOffSecondFactor, async (world) => {
    const { actor } = await signedIn(world)
    const phone = await newPhone(world.kernel, actor)
    return { actor, input: { code: phone.code(1) } }
  }),
  example(resetSecondFactor, async (world) => {
    const email = `${world.kernel.newId()}@portico.example`
    await newPhone(world.kernel, await newStaff(world.kernel, { email }))
    return { actor: await newStaff(world.kernel), input: { email } }
  }),
  example(forgetEnded, async (world) => {
    const { kernel } = world
    const { sessionId } = await signedIn(world)
    await kernel.database.write((transaction) =>
      transaction
        .updateTable('identity_session')
        .set({ expires_at: toInstant(later(kernel.clock.now(), -1000)) })
        .where('id', '=', sessionId)
        .execute(),
    )
    return { actor: world.worker(), input: {} }
  }),
  example(switchCompany, async (world) => {
    const { actor } = await signedIn(world)
    return { actor, input: { membershipId: actor.membershipId } }
  }),
  example(startActing, async (world) => {
    const { actor, membershipId } = await staffAtWork(world)
    return { actor, input: { membershipId, reason: 'Asked on the phone' } }
  }),
  example(stopActing, async (world) => {
    const { actor: staff, buyer } = await staffAtWork(world)
    const { personId, name, sessionId } = staff
    const permissions = new Set(['identity.stop-acting'])
    return { actor: { ...buyer, permissions, sessionId, staff: { personId, name } }, input: {} }
  }),
  example(changeStaffRole, async (world) => {
    const { actor, personId } = await twoStaff(world)
    return { actor, input: { personId, role: 'finance' as const } }
  }),
  example(suspendStaff, async (world) => {
    const { actor, personId } = await twoStaff(world)
    return { actor, input: { personId } }
  }),
  example(restoreStaff, async (world) => {
    const { actor, personId } = await twoStaff(world)
    await execute(world.kernel, suspendStaff, { personId }, { actor })
    return { actor, input: { personId } }
  }),
]
