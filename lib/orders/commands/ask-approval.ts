import { z } from 'zod'
import { approvals } from '#lib/approvals/contract.ts'
import { command } from '#lib/kernel/command.ts'
import { approvalQuestion } from '../approval-question.ts'
import { draftFitOrder } from '../draft-fit-order.ts'
import { placeOrders } from '../permissions.ts'

/** Asks for the yes that the order in the cart needs before it is placed. */
export const askApproval = command({
  id: 'orders.ask-approval',
  needs: placeOrders,
  input: z.strictObject({ addressId: z.string().max(32).optional() }),
  async run(ctx, { addressId }) {
    const draft = await draftFitOrder(ctx, { addressId, locale: 'en' })
    const { answer } = await (await ctx.port(approvals)).ask(ctx, approvalQuestion(ctx, draft))
    return { answer }
  },
})
