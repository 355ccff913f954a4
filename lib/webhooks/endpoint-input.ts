import { z } from 'zod'

/** What people decide about an endpoint. Which event types there are is checked against the plugins. */
export const endpointInput = z.strictObject({
  url: z.string().trim().min(1).max(500),
  description: z.string().trim().max(120),
  eventTypes: z.array(z.string().max(80)).min(1, 'webhooks.refusals.no-events').max(100),
})
