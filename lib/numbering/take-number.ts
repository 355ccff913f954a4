import type { CommandContext } from '#lib/kernel/context.ts'
import { dayInZone } from '#lib/dates/day-in-zone.ts'
import { claimBeginnings } from './claim-beginnings.ts'
import type { NumberingEntity, NumberSeries } from './contract.ts'
import { formatNumber } from './format-number.ts'
import { series as rows } from './repository.ts'

/** Steps a counter on, beginning it where there is none. */
export async function stepOn(ctx: CommandContext, id: string): Promise<bigint> {
  if (!(await rows(ctx).advance(id))) {
    await rows(ctx).begin(id)
    await rows(ctx).advance(id)
  }
  return rows(ctx).lastTaken(id)
}

/** The next number of an entity's series; a yearly one begins again when the entity's own year does. */
export async function takeNumber(
  ctx: CommandContext,
  series: NumberSeries,
  { sellerId, numberPrefix, timeZone }: NumberingEntity,
): Promise<string> {
  const year = dayInZone(ctx.now, timeZone).slice(0, 4)
  const parts = [series.id, sellerId, numberPrefix, series.isYearly ? year : '']
  const id = parts.filter((part) => part !== '').join('/')
  if (!(await rows(ctx).advance(id))) {
    // Once for each counter: whoever has one has its beginning.
    await claimBeginnings(ctx, [series], { sellerId, numberPrefix })
    await rows(ctx).begin(id)
    await rows(ctx).advance(id)
  }
  return formatNumber(series, numberPrefix, year, await rows(ctx).lastTaken(id))
}
