import { command } from '#lib/kernel/command.ts'
import { companyScope } from '#lib/kernel/company-scope.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { checkAddress, checkEventTypes } from '../check-endpoint.ts'
import { endpointInput } from '../endpoint-input.ts'
import { manageWebhooks } from '../permissions.ts'
import { endpoints, mostEndpoints } from '../repository/endpoints.ts'
import { newWebhookSecret, sealSecret } from '../secret.ts'

/** Adds an endpoint for whom the actor acts: staff for the shop. Its secret is no part of the answer, which is kept. */
export const addEndpoint = command({
  id: 'webhooks.add-endpoint',
  needs: manageWebhooks,
  input: endpointInput,
  async run(ctx, { url, description, eventTypes }) {
    checkEventTypes(ctx, eventTypes)
    const { companyId } = companyScope(ctx.actor)
    if (!(await endpoints(ctx).takePlace(companyId))) {
      throw new Refused('webhooks.too-many', 'There are too many endpoints. Delete one that nobody needs.', {
        most: mostEndpoints,
      })
    }
    const endpoint = { endpointId: ctx.newId(), companyId, url: checkAddress(url), description, eventTypes }
    await endpoints(ctx).add({ ...endpoint, secret: sealSecret(newWebhookSecret()) }, ctx.now)
    ctx.changed({ subject: 'webhooks.endpoint', id: endpoint.endpointId, after: endpoint })
    return { endpointId: endpoint.endpointId }
  },
})
