import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { sendWebhooks } from '../permissions.ts'
import { lanes } from '../repository/lanes.ts'

/** Endpoints that something is due for and that no process sends to. */
export const dueEndpoints = query({
  id: 'webhooks.due-endpoints',
  needs: sendWebhooks,
  input: z.strictObject({ most: z.int().min(1).max(100) }),
  run: (ctx, { most }) => lanes(ctx).due(ctx.now, most),
})
