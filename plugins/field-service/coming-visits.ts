import type { QueryContext } from '#lib/kernel/context.ts'
import type { ComingLine } from '#lib/shell/contract.ts'
import { browseOwnVisits } from './queries/browse-visits.ts'

const mostLookedAt = 50

/** When somebody comes to the buyer's company. */
export default async function comingVisits(ctx: QueryContext): Promise<readonly ComingLine[]> {
  const { visits } = await ctx.ask(browseOwnVisits, { state: 'scheduled', after: null, limit: mostLookedAt })
  return visits.flatMap(({ name, startsAt, orderId }): readonly ComingLine[] =>
    startsAt === null
      ? []
      : [
          {
            label: 'field-service.comingVisit',
            values: { name },
            on: startsAt,
            href: `/account/orders/${orderId}`,
          },
        ],
  )
}
