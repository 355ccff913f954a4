import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { numberSeries } from '../contract.ts'
import { takeNumbers } from '../permissions.ts'
import { takeNumber } from '../take-number.ts'

/** Takes a number of a plain series. Whoever does not use it leaves a gap. */
export const takePlainNumber = command({
  id: 'numbering.take-plain-number',
  needs: takeNumbers,
  input: z.strictObject({
    seriesId: z.string().max(60),
    sellerId: z.string().max(32),
    numberPrefix: z.string().max(8),
    timeZone: z.string().max(60),
  }),
  async run(ctx, { seriesId, ...entity }) {
    const series = ctx.one(numberSeries, seriesId)
    if (series.continuity !== 'plain') throw new Error(`Numbers of "${seriesId}" are never taken ahead.`)
    return takeNumber(ctx, series, entity)
  },
})
