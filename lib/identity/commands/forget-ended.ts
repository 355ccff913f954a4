import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { admitPeople } from '../permissions.ts'
import { resets } from '../repository/resets.ts'
import { sessions } from '../repository/sessions.ts'

const batchSize = 500

/** Removes a batch of sessions and links that ran out; answers whether there may be more. */
export const forgetEnded = command({
  id: 'identity.forget-ended',
  needs: admitPeople,
  input: z.strictObject({}),
  async run(ctx) {
    const oldSessions = await sessions(ctx).ranOut(ctx.now, batchSize)
    const lastSession = oldSessions.at(-1)
    if (lastSession !== undefined) await sessions(ctx).forget(lastSession)
    const oldResets = await resets(ctx).ranOut(ctx.now, batchSize)
    const lastReset = oldResets.at(-1)
    if (lastReset !== undefined) await resets(ctx).forget(lastReset)
    return { hasMore: [oldSessions, oldResets].some((batch) => batch.length === batchSize) }
  },
})
