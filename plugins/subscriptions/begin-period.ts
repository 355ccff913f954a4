import type { CommandContext } from '#lib/kernel/context.ts'
import { periodBegun } from './contract.ts'
import type { NextStep } from './next-step.ts'
import { subscriptions } from './repository.ts'
import type { SubscriptionRow } from './subscription.ts'

/** Begins a period and tells that it is to be charged; false when somebody else began it. */
export async function beginPeriod(
  ctx: CommandContext,
  { subscriptionId, companyId, periodNetMinor: netMinor, currency }: SubscriptionRow,
  { sequence, period }: Extract<NextStep, { readonly type: 'period' }>,
): Promise<boolean> {
  const begun = { subscriptionId, sequence, ...period, netMinor }
  if (!(await subscriptions(ctx).beginPeriod(begun, ctx.now))) return false
  ctx.emit(periodBegun, { ...begun, companyId, currency })
  return true
}
