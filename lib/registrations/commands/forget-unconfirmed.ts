import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { later } from '#lib/kernel/instant.ts'
import { takeRegistrations } from '../permissions.ts'
import { links } from '../repository/links.ts'
import { requests } from '../repository/requests.ts'

const keptMilliseconds = 14 * 86_400_000
const batchSize = 200

/** Forgets a batch of requests that nobody confirmed in 14 days, and of links that ran out; answers whether there may be more. */
export const forgetUnconfirmed = command({
  id: 'registrations.forget-unconfirmed',
  needs: takeRegistrations,
  input: z.strictObject({}),
  async run(ctx) {
    const old = await requests(ctx).unconfirmedBefore(later(ctx.now, -keptMilliseconds), batchSize)
    if (old.length > 0) {
      await links(ctx).removeAllOf(old)
      await requests(ctx).remove(old)
    }
    const over = await links(ctx).ranOut(ctx.now, batchSize)
    if (over.length > 0) await links(ctx).remove(over)
    return { hasMore: [old, over].some((batch) => batch.length === batchSize) }
  },
})
