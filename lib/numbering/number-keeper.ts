import type { NumberKeeper } from './contract.ts'
import { numberSeries } from './contract.ts'
import { claimBeginnings } from './claim-beginnings.ts'
import { takePlainNumber } from './commands/take-plain-number.ts'
import { stepOn, takeNumber } from './take-number.ts'

const keeper: NumberKeeper = {
  next: stepOn,

  async nextOf(ctx, seriesId, entity) {
    const series = ctx.one(numberSeries, seriesId)
    if (series.continuity !== 'gapless') throw new Error(`Numbers of "${seriesId}" are taken ahead.`)
    return takeNumber(ctx, series, entity)
  },

  takeAhead: (run, seriesId, { sellerId, numberPrefix, timeZone }) =>
    run.execute(takePlainNumber, { seriesId, sellerId, numberPrefix, timeZone }),

  claimPrefix: (ctx, entity) => claimBeginnings(ctx, ctx.all(numberSeries), entity),
}

export default keeper
