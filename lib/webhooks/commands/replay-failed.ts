import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { later } from '#lib/kernel/instant.ts'
import { findEndpointOf } from '../find-endpoint-of.ts'
import { manageWebhooks } from '../permissions.ts'
import { messages } from '../repository/messages.ts'

/** At once; more are sent by doing it again. */
const mostAtOnce = 500
const dayMilliseconds = 86_400_000

/** Sends the failed messages of the last days again, the oldest first, at most 500 at once. */
export const replayFailed = command({
  id: 'webhooks.replay-failed',
  needs: manageWebhooks,
  input: z.strictObject({ endpointId: z.string().max(32), days: z.coerce.number().int().min(1).max(30) }),
  async run(ctx, { endpointId, days }) {
    await findEndpointOf(ctx, endpointId)
    const since = later(ctx.now, -days * dayMilliseconds)
    const found = await messages(ctx).failedSince(endpointId, since, mostAtOnce)
    return { replayed: await messages(ctx).waitAgain(found, ctx.now) }
  },
})
