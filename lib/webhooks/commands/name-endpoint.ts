import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { endpointInput } from '../endpoint-input.ts'
import { findEndpointOf } from '../find-endpoint-of.ts'
import { manageWebhooks } from '../permissions.ts'
import { endpoints } from '../repository/endpoints.ts'

/** Says what an endpoint is; where it is and what it hears stays. */
export const nameEndpoint = command({
  id: 'webhooks.name-endpoint',
  needs: manageWebhooks,
  input: z.strictObject({
    endpointId: z.string().min(1).max(32),
    description: endpointInput.shape.description,
  }),
  async run(ctx, { endpointId, description }) {
    const before = await findEndpointOf(ctx, endpointId)
    if (!(await endpoints(ctx).describe(endpointId, description))) throw new NotFound()
    ctx.changed({
      subject: 'webhooks.endpoint',
      id: endpointId,
      before: { description: before.description },
      after: { description },
    })
    return { endpointId }
  },
})
