import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { rowScope } from '#lib/kernel/company-scope.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { seeAllVisits, seeOwnVisits } from '../permissions.ts'
import { visits } from '../repository.ts'
import { readVisit, visitTable } from '../visit.ts'

const input = z.strictObject({
  /** Null for all. */
  state: z.enum(visitTable.names).nullable(),
  after: z.string().max(32).nullable(),
  limit: z.int().min(1).max(100),
})

/** The visits to the buyer's company, the oldest first, some at a time. */
export const browseOwnVisits = query({
  id: 'field-service.browse-own-visits',
  needs: seeOwnVisits,
  input,
  run: (ctx, wish) => browseVisits(ctx, wish),
})

/** The visits to anybody, the oldest first, some at a time. */
export const browseAllVisits = query({
  id: 'field-service.browse-all-visits',
  needs: seeAllVisits,
  input,
  run: (ctx, wish) => browseVisits(ctx, wish),
})

async function browseVisits(ctx: QueryContext, { state, after, limit }: z.infer<typeof input>) {
  const found = await visits(ctx).behind(rowScope(ctx.actor, seeOwnVisits), state, after, limit + 1)
  const shown = found.slice(0, limit).map(readVisit)
  return { visits: shown, next: found.length > limit ? (shown.at(-1)?.visitId ?? null) : null }
}
