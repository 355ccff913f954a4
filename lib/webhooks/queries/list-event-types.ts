import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { webhookEvent } from '../contract.ts'
import { manageWebhooks } from '../permissions.ts'

/** What endpoints can hear of, each with the messages key of its sentence. */
export const listEventTypes = query({
  id: 'webhooks.list-event-types',
  needs: manageWebhooks,
  input: z.strictObject({}),
  run: async (ctx) => ctx.all(webhookEvent).map(({ type, title }) => ({ type, title })),
})
