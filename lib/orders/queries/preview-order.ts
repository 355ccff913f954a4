import { z } from 'zod'
import { approvals } from '#lib/approvals/contract.ts'
import { query } from '#lib/kernel/command.ts'
import { approvalQuestion } from '../approval-question.ts'
import { checkoutSettings } from '../settings.ts'
import { paymentMethod } from '../contract.ts'
import { draftOrder } from '../draft-order.ts'
import { findShortages } from '../find-shortages.ts'
import { placeOrders } from '../permissions.ts'
import { recurringOf } from '../recurring-of.ts'

/** The order that the buyer's cart would become: parts, sums and everything that stands against it. */
export const previewOrder = query({
  id: 'orders.preview-order',
  needs: placeOrders,
  input: z.strictObject({ addressId: z.string().max(32).optional(), locale: z.string().max(8) }),
  async run(ctx, input) {
    const draft = await draftOrder(ctx, input)
    if (!draft) return undefined
    return {
      ...draft,
      problems: [...draft.problems, ...(await findShortages(ctx, draft.lines))],
      paymentMethods: ctx.all(paymentMethod),
      rules: await ctx.settings(checkoutSettings),
      recurring: recurringOf(draft.lines),
      approval: await (await ctx.port(approvals)).look(ctx, approvalQuestion(ctx, draft)),
    }
  },
})

/** What the preview answers for a cart that holds something. */
export type OrderPreview = NonNullable<Awaited<ReturnType<typeof previewOrder.run>>>
