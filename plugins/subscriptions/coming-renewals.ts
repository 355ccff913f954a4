import type { QueryContext } from '#lib/kernel/context.ts'
import type { ComingLine } from '#lib/shell/contract.ts'
import { browseOwnSubscriptions } from './queries/browse-subscriptions.ts'

const mostLookedAt = 50

/** When a subscription of the buyer's company goes on. */
export default async function comingRenewals(ctx: QueryContext): Promise<readonly ComingLine[]> {
  const wish = { state: 'active', after: null, limit: mostLookedAt } as const
  const { subscriptions } = await ctx.ask(browseOwnSubscriptions, wish)
  return subscriptions.flatMap(({ name, renewsOn }): readonly ComingLine[] =>
    renewsOn === null
      ? []
      : [
          {
            label: 'subscriptions.comingRenewal',
            values: { name },
            on: renewsOn,
            href: '/account/subscriptions',
          },
        ],
  )
}
