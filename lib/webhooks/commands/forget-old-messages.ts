import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { later } from '#lib/kernel/instant.ts'
import { sendWebhooks } from '../permissions.ts'
import { messages } from '../repository/messages.ts'

const keptMilliseconds = 30 * 86_400_000
const batchSize = 500

/**
 * Removes messages that are older than 30 days, with their attempts, at most 500 at once. One that people sent again
 * stays until that ended; one that waits for a paused endpoint goes.
 */
export const forgetOldMessages = command({
  id: 'webhooks.forget-old-messages',
  needs: sendWebhooks,
  input: z.strictObject({}),
  async run(ctx) {
    const old = await messages(ctx).olderThan(later(ctx.now, -keptMilliseconds), batchSize)
    await messages(ctx).remove(old)
    return { isDone: old.length < batchSize }
  },
})
