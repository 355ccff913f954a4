import { definePlugin } from '#lib/kernel/plugin.ts'
import { numberSeries } from '#lib/numbering/contract.ts'

/** A series of a kind that nothing in the shop has yet. */
export const plainSeriesId = 'proof.note'

/** What an example needs and no plugin of the shop contributes. */
export const plainNumbers = definePlugin({
  id: 'proof',
  title: 'What proofs need',
  contributes: [
    numberSeries({ id: plainSeriesId, continuity: 'plain', prefix: 'N', isYearly: false, digits: 6 }),
  ],
})
