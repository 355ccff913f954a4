import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { admitPeople } from '../permissions.ts'
import { ended } from '../repository/ended.ts'

const batchSize = 500

/** Removes a batch of whatever ran out, sessions and links; answers whether there may be more. */
export const forgetEnded = command({
  id: 'identity.forget-ended',
  needs: admitPeople,
  input: z.strictObject({}),
  async run(ctx) {
    const rows = ended(ctx)
    let hasMore = false
    for (const table of rows.tables()) {
      const ends = await rows.ranOut(table, ctx.now, batchSize)
      const last = ends.at(-1)
      if (last !== undefined) await rows.forget(table, last)
      hasMore ||= ends.length === batchSize
    }
    return { hasMore }
  },
})
