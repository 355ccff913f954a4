import type { NumberKeeper } from './contract.ts'
import { numberSeries } from './contract.ts'
import { takePlainNumber } from './commands/take-plain-number.ts'
import { stepOn, takeNumber } from './take-number.ts'

const keeper: NumberKeeper = {
  next: stepOn,

  async nextOf(ctx, seriesId, entity) {
    const series = ctx.one(numberSeries, seriesId)
    if (series.continuity !== 'gapless') throw new Error(`Numbers of "${seriesId}" are taken ahead.`)
    return takeNumber(ctx, series, entity)
  },

  takeAhead: (run, seriesId, { sellerId, timeZone }) =>
    run.execute(takePlainNumber, { seriesId, sellerId, timeZone }),
}

export default keeper
