import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { findEndpointOf } from '../find-endpoint-of.ts'
import { manageWebhooks } from '../permissions.ts'
import { endpoints } from '../repository/endpoints.ts'

/**
 * Has an endpoint pause, go on, or go. While it pauses its messages wait; when it goes on they are sent.
 *
 * A deleted one hears nothing more and forgets its secrets; what it was sent is forgotten when it is old.
 */
export const setEndpointState = command({
  id: 'webhooks.set-endpoint-state',
  needs: manageWebhooks,
  input: z.strictObject({
    endpointId: z.string().max(32),
    state: z.enum(['active', 'paused', 'deleted']),
  }),
  async run(ctx, { endpointId, state }) {
    const before = await findEndpointOf(ctx, endpointId)
    if (!(await endpoints(ctx).setState(endpointId, state))) throw new NotFound()
    if (state === 'deleted') await endpoints(ctx).giveBackPlace(before.companyId)
    ctx.changed({
      subject: 'webhooks.endpoint',
      id: endpointId,
      before: { state: before.state },
      after: { state },
    })
    return { endpointId, state }
  },
})
