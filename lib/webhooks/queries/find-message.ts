import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { findEndpointOf } from '../find-endpoint-of.ts'
import { manageWebhooks } from '../permissions.ts'
import { messages } from '../repository/messages.ts'

const mostAttempts = 30

/** A message with its latest attempts, and what the receiver said to them. */
export const findMessage = query({
  id: 'webhooks.find-message',
  needs: manageWebhooks,
  input: z.strictObject({ messageId: z.string().max(32) }),
  async run(ctx, { messageId }) {
    const message = await messages(ctx).find(messageId)
    if (!message) throw new NotFound()
    await findEndpointOf(ctx, message.endpointId)
    return { ...message, sendings: await messages(ctx).attempts(messageId, mostAttempts) }
  },
})

/** A message as its page shows it. */
export type FoundMessage = Awaited<ReturnType<typeof findMessage.run>>
