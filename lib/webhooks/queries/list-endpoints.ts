import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { companyScope } from '#lib/kernel/company-scope.ts'
import { shownEndpoint } from '../shown-endpoint.ts'
import { manageWebhooks } from '../permissions.ts'
import { endpoints } from '../repository/endpoints.ts'
import { messages } from '../repository/messages.ts'
import { later } from '#lib/kernel/instant.ts'

const dayMilliseconds = 86_400_000

/** The endpoints that are the actor's to see, each with how its sendings of the last day went. */
export const listEndpoints = query({
  id: 'webhooks.list-endpoints',
  needs: manageWebhooks,
  input: z.strictObject({}),
  async run(ctx) {
    const found = await endpoints(ctx).list(companyScope(ctx.actor))
    if (found.length === 0) return []
    const ids = found.map(({ endpointId }) => endpointId)
    const tallies = await messages(ctx).tally(ids, later(ctx.now, -dayMilliseconds))
    return found.map((endpoint) => {
      const tally = tallies.find(({ endpointId }) => endpointId === endpoint.endpointId)
      return {
        ...shownEndpoint(endpoint),
        sentCount: Number(tally?.all ?? 0),
        failedCount: Number(tally?.failed ?? 0),
      }
    })
  },
})

/** One line of the list. */
export type ListedEndpoint = Awaited<ReturnType<typeof listEndpoints.run>>[number]
