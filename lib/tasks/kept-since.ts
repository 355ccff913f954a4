import type { QueryContext } from '#lib/kernel/context.ts'
import { later } from '#lib/kernel/instant.ts'
import { taskRetention } from './settings.ts'

const dayMilliseconds = 86_400_000

/** Tasks that ended before are forgotten. */
export async function keptSince(ctx: QueryContext): Promise<Date> {
  const { keptDays } = await ctx.settings(taskRetention)
  return later(ctx.now, -keptDays * dayMilliseconds)
}
