import { z } from 'zod'
import { addMonths } from '#lib/dates/add-months.ts'
import { deadlineKeeper } from '#lib/deadlines/contract.ts'
import { command } from '#lib/kernel/command.ts'
import type { CommandContext } from '#lib/kernel/context.ts'
import { NotFound, Refused } from '#lib/kernel/refused.ts'
import { timelineWriter } from '#lib/timeline/contract.ts'
import { activateDuty } from '../activate-duty.ts'
import { beginPeriod } from '../begin-period.ts'
import { subscriptionActivated } from '../contract.ts'
import { nextStep } from '../next-step.ts'
import { manageSubscriptions } from '../permissions.ts'
import { subscriptions } from '../repository.ts'

/** Sets a subscription going: the day becomes its anchor, and the first period begins. */
export const activate = command({
  id: 'subscriptions.activate',
  needs: manageSubscriptions,
  input: z.strictObject({
    subscriptionId: z.string().min(1).max(32),
    /** `YYYY-MM-DD`; today in the shop's zone when it is left out. */
    startsOn: z.iso.date().optional(),
  }),
  async run(ctx, { subscriptionId, startsOn = ctx.today }) {
    refuseFarAway(ctx, startsOn)
    const isActivated = await subscriptions(ctx).activate(subscriptionId, startsOn)
    const subscription = await subscriptions(ctx).find(subscriptionId)
    if (!subscription) throw new NotFound()
    const { number, partId, orderId, companyId } = subscription
    if (!isActivated) {
      throw new Refused(
        'subscriptions.already-active',
        `${number} was activated already, so nothing was changed. Look it up among the active ones.`,
        { number },
      )
    }
    ctx.changed({
      subject: 'subscriptions.subscription',
      id: subscriptionId,
      before: { state: 'pending' },
      after: { state: subscription.state, anchorOn: startsOn },
    })
    const first = nextStep({ ...subscription, anchorOn: startsOn })
    if (first.type === 'period') await beginPeriod(ctx, subscription, first)
    ctx.emit(subscriptionActivated, { subscriptionId, number, partId, orderId, companyId, startsOn })
    await (await ctx.port(deadlineKeeper)).meet(ctx, { ...activateDuty, id: subscriptionId })
    const timeline = await ctx.port(timelineWriter)
    await timeline.note(ctx, [
      {
        kind: 'orders.order',
        id: orderId,
        companyId,
        seenBy: 'both',
        says: 'subscriptions.timeline.activated',
        values: { number },
      },
    ])
    return { number }
  },
})

/** A slip in the year would begin decades of periods at once. */
function refuseFarAway(ctx: CommandContext, startsOn: string): void {
  if (startsOn < addMonths(ctx.today, -12) || startsOn > addMonths(ctx.today, 12)) {
    throw new Refused(
      'subscriptions.start-too-far',
      'A subscription starts within a year before or after today. Choose a nearer day.',
    )
  }
}
