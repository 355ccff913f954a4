import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { manageSubscriptions } from '../permissions.ts'
import { subscriptions } from '../repository.ts'

const pageSize = 100

/** Running subscriptions that go on or end today or earlier, page by page in the order of their ids. */
export const dueSubscriptions = query({
  id: 'subscriptions.due-subscriptions',
  needs: manageSubscriptions,
  input: z.strictObject({ afterId: z.string().max(32) }),
  async run(ctx, { afterId }) {
    const due = await subscriptions(ctx).due(ctx.today, afterId, pageSize)
    return { today: ctx.today, due, hasMore: due.length === pageSize }
  },
})
