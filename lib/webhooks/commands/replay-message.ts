import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { NotFound, Refused } from '#lib/kernel/refused.ts'
import { findEndpointOf } from '../find-endpoint-of.ts'
import { manageWebhooks } from '../permissions.ts'
import { messages } from '../repository/messages.ts'

/** Sends a message again, the same to the byte and under the same id: a receiver that knows it does nothing. */
export const replayMessage = command({
  id: 'webhooks.replay-message',
  needs: manageWebhooks,
  input: z.strictObject({ messageId: z.string().max(32) }),
  async run(ctx, { messageId }) {
    const message = await messages(ctx).find(messageId)
    if (!message) throw new NotFound()
    const { endpointId } = await findEndpointOf(ctx, message.endpointId)
    if ((await messages(ctx).waitAgain([messageId], ctx.now)) === 1) return { endpointId }
    throw new Refused(
      'webhooks.waiting',
      'This message waits to be sent already. Reload the page in a minute.',
    )
  },
})
