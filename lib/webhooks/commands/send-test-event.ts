import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { findEndpointOf } from '../find-endpoint-of.ts'
import { messageBody } from '../message-body.ts'
import { manageWebhooks } from '../permissions.ts'
import { messages } from '../repository/messages.ts'

const testType = 'webhook.test'

/** Puts a message into the queue that says nothing, so that people see whether the receiver is there. */
export const sendTestEvent = command({
  id: 'webhooks.send-test-event',
  needs: manageWebhooks,
  input: z.strictObject({ endpointId: z.string().max(32) }),
  async run(ctx, { endpointId }) {
    await findEndpointOf(ctx, endpointId)
    const body = messageBody(testType, ctx.now, { endpointId })
    const messageId = ctx.newId()
    await messages(ctx).add([{ messageId, endpointId, factId: messageId, type: testType, body }], ctx.now)
    return { messageId }
  },
})
