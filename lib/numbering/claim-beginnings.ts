import type { CommandContext } from '#lib/kernel/context.ts'
import { Refused } from '#lib/kernel/refused.ts'
import type { NumberingEntity, NumberSeries } from './contract.ts'
import { beginningOf } from './format-number.ts'
import { series as rows } from './repository.ts'

/**
 * Sets aside for an entity how its numbers of some series begin, for good: a number that once was given must not read
 * like one that somebody else gives later.
 *
 * @throws Refused `numbering.prefix-taken`
 */
export async function claimBeginnings(
  ctx: CommandContext,
  series: readonly NumberSeries[],
  { sellerId, numberPrefix }: Pick<NumberingEntity, 'sellerId' | 'numberPrefix'>,
): Promise<void> {
  const wanted = series
    .map((one) => ({ beginning: beginningOf(one, numberPrefix), seriesId: one.id, sellerId }))
    .toSorted((left, right) => (left.beginning < right.beginning ? -1 : 1))
  await rows(ctx).claim(wanted)
  const kept = await rows(ctx).claimed(wanted.map(({ beginning }) => beginning))
  const foreign = wanted.find(
    ({ beginning, seriesId }) =>
      !kept.some(
        (claim) =>
          claim.beginning === beginning && claim.seriesId === seriesId && claim.sellerId === sellerId,
      ),
  )
  if (!foreign) return
  throw new Refused(
    'numbering.prefix-taken',
    `Other numbers begin with ${foreign.beginning} already. Give this firm another prefix for its numbers.`,
    { beginning: foreign.beginning },
  )
}
