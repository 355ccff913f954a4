import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { checkAddress, checkEventTypes } from '../check-endpoint.ts'
import { endpointInput } from '../endpoint-input.ts'
import { findEndpointOf } from '../find-endpoint-of.ts'
import { manageWebhooks } from '../permissions.ts'
import { endpoints } from '../repository/endpoints.ts'

/** Changes where an endpoint is and what it hears from now on; messages that wait go to the new address. */
export const changeEndpoint = command({
  id: 'webhooks.change-endpoint',
  needs: manageWebhooks,
  input: z.strictObject({ endpointId: z.string().max(32), ...endpointInput.shape }),
  async run(ctx, { endpointId, url, description, eventTypes }) {
    const before = await findEndpointOf(ctx, endpointId)
    checkEventTypes(ctx, eventTypes)
    const after = { url: checkAddress(url), description, eventTypes }
    if (!(await endpoints(ctx).change({ endpointId, ...after }, before.url))) throw new NotFound()
    ctx.changed({
      subject: 'webhooks.endpoint',
      id: endpointId,
      before: { url: before.url, description: before.description, eventTypes: before.eventTypes },
      after,
    })
  },
})
