import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import type { CommandContext } from '#lib/kernel/context.ts'
import { NotFound, Refused } from '#lib/kernel/refused.ts'
import { beginPeriod } from '../begin-period.ts'
import { nextStep } from '../next-step.ts'
import { manageSubscriptions } from '../permissions.ts'
import { subscriptions } from '../repository.ts'
import type { SubscriptionRow } from '../subscription.ts'

/** How far a subscription is. */
export interface Progress {
  readonly periodCount: number
  /** The first day of what comes next; null once it has ended. */
  readonly renewsOn: string | null
}

/** Takes the one step that is due with a sequence number: begins that period, or ends the term in its place. */
export const renew = command({
  id: 'subscriptions.renew',
  needs: manageSubscriptions,
  input: z.strictObject({ subscriptionId: z.string().min(1).max(32), sequence: z.int().min(2) }),
  async run(ctx, { subscriptionId, sequence }): Promise<Progress> {
    const subscription = await subscriptions(ctx).find(subscriptionId)
    if (!subscription) throw new NotFound()
    const isTaken = subscription.state === 'ended' || subscription.periodCount >= sequence
    if (!isTaken && !(await takeStep(ctx, subscription, sequence))) throw notDue()
    const renewed = (await subscriptions(ctx).find(subscriptionId)) ?? subscription
    if (!isTaken) {
      ctx.changed({
        subject: 'subscriptions.subscription',
        id: subscriptionId,
        before: { state: subscription.state, ...progressOf(subscription) },
        after: { state: renewed.state, ...progressOf(renewed) },
      })
    }
    return progressOf(renewed)
  },
})

async function takeStep(
  ctx: CommandContext,
  subscription: SubscriptionRow,
  sequence: number,
): Promise<boolean> {
  const { subscriptionId, anchorOn, periodCount } = subscription
  if (anchorOn === null || sequence !== periodCount + 1) return false
  const step = nextStep({ ...subscription, anchorOn })
  if (step.on > ctx.today) return false
  return step.type === 'end'
    ? subscriptions(ctx).end(subscriptionId, periodCount)
    : beginPeriod(ctx, subscription, step)
}

/** Thrown rather than answered, because an answer would be kept under the caller's key for good. */
function notDue(): Refused {
  return new Refused(
    'subscriptions.not-due',
    'This period is not due yet, or it began at this moment. Reload the page to see what is next.',
  )
}

function progressOf({ periodCount, renewsOn }: SubscriptionRow): Progress {
  return { periodCount, renewsOn }
}
