import { takePlainNumber } from '#lib/numbering/commands/take-plain-number.ts'
import { example } from '../example.ts'
import { plainSeriesId } from '../plain-numbers.ts'

export default [
  example(takePlainNumber, async (world) => ({
    actor: world.worker(),
    input: {
      seriesId: plainSeriesId,
      sellerId: 'seller-proof',
      numberPrefix: 'P',
      timeZone: 'Europe/Vienna',
    },
  })),
]
