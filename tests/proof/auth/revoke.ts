import { z } from 'zod'
import { changeOwnPassword } from '#lib/identity/sign-in/set-password.ts'
import type { Person } from '#lib/kernel/actor.ts'
import { query } from '#lib/kernel/command.ts'
import { ask } from '#lib/kernel/execute.ts'
import { later, toInstant } from '#lib/kernel/instant.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { sessionReader } from '#lib/web/contract.ts'
import { guest, newStaff } from '../../support/factories/actor.ts'
import { testPassword } from '../../support/factories/person.ts'
import type { TestKernel } from '../../support/kernel.ts'
import { createSession } from '../../support/mint-session.ts'
import type { Rig } from '../rig.ts'
import type { AuthFault } from './faults.ts'

interface SignedIn {
  readonly actor: Person
  readonly sessionId: string
}

const readSession = query({
  id: 'proof.read-session',
  needs: 'anyone',
  input: z.strictObject({
    personId: z.string().max(32),
    sessionVersion: z.int(),
    sessionId: z.string().max(32),
  }),
  run: async (ctx, token) => (await ctx.port(sessionReader)).read(ctx, token),
})

/** Changes what somebody may do while they are signed in, and asks what their next request is worth. */
export async function revoke(rig: Rig<AuthFault>, kernel: TestKernel): Promise<readonly string[]> {
  const breaches: string[] = []
  const suspended = await signedIn(kernel)
  await update(kernel, suspended.actor.personId, { is_suspended: 1 })
  if (await nextRequest(kernel, suspended)) breaches.push('A suspended person goes on.')

  const demoted = await signedIn(kernel)
  await update(kernel, demoted.actor.personId, { staff_role: 'fulfillment' })
  const rights = (await nextRequest(kernel, demoted))?.permissions
  if (rights?.has('identity.invite-staff')) breaches.push('A role that was taken goes on.')

  const changed = await signedIn(kernel)
  const elsewhere = { ...changed, sessionId: await createSession(kernel, changed.actor.personId) }
  await changeOwnPassword(
    kernel,
    { ...changed.actor, sessionId: changed.sessionId },
    { oldPassword: testPassword, password: 'otter lantern velvet crane' },
  )
  if (rig.fault === 'kept-versions') await bringBack(kernel, elsewhere)
  if (await nextRequest(kernel, elsewhere)) breaches.push('A session outlives a changed password.')
  return breaches
}

async function signedIn(kernel: TestKernel): Promise<SignedIn> {
  const actor = await newStaff(kernel)
  const somebody = { actor, sessionId: await createSession(kernel, actor.personId) }
  if (!(await nextRequest(kernel, somebody))) throw new Error('Nobody was signed in to begin with.')
  return somebody
}

async function nextRequest(kernel: Kernel, { actor, sessionId }: SignedIn): Promise<Person | undefined> {
  const token = { personId: actor.personId, sessionVersion: 1, sessionId }
  return (await ask(kernel, readSession, token, { actor: guest }))?.person
}

function update(
  kernel: Kernel,
  personId: string,
  set: { readonly is_suspended?: number; readonly staff_role?: string; readonly session_version?: number },
) {
  return kernel.database.write((transaction) =>
    transaction.updateTable('identity_person').set(set).where('id', '=', personId).execute(),
  )
}

async function bringBack(kernel: TestKernel, { actor, sessionId }: SignedIn): Promise<void> {
  await update(kernel, actor.personId, { session_version: 1 })
  const kept = await createSession(kernel, actor.personId)
  await kernel.database.write((transaction) =>
    transaction
      .updateTable('identity_session')
      .set({ id: sessionId, expires_at: toInstant(later(kernel.clock.now(), 3_600_000)) })
      .where('id', '=', kept)
      .execute(),
  )
}
