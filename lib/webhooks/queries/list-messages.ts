import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { findEndpointOf } from '../find-endpoint-of.ts'
import { manageWebhooks } from '../permissions.ts'
import { messages } from '../repository/messages.ts'

const pageSize = 25

/** The messages of an endpoint, the newest first, page by page. */
export const listMessages = query({
  id: 'webhooks.list-messages',
  needs: manageWebhooks,
  input: z.strictObject({
    endpointId: z.string().max(32),
    state: z.enum(['waiting', 'delivered', 'failed']).optional(),
    /** The last one of the page before. */
    before: z.string().max(32).optional(),
  }),
  async run(ctx, { endpointId, state, before }) {
    await findEndpointOf(ctx, endpointId)
    const found = await messages(ctx).list({ endpointId, state, before }, pageSize + 1)
    return { messages: found.slice(0, pageSize), hasMore: found.length > pageSize }
  },
})

/** One line of the list. */
export type ListedMessage = Awaited<ReturnType<typeof listMessages.run>>['messages'][number]
