import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { sendMails } from '../permissions.ts'
import { items } from '../repository/items.ts'

const mostAtOnce = 200

/** People for whom something waits to be gathered, page by page. */
export const peopleWithDigest = query({
  id: 'notifications.people-with-digest',
  needs: sendMails,
  input: z.strictObject({ afterId: z.string().max(32) }),
  run: (ctx, { afterId }) => items(ctx).peopleWithDigest(afterId, mostAtOnce),
})
