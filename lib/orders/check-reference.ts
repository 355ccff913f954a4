import type { CommandContext } from '#lib/kernel/context.ts'
import { InvalidInput } from '#lib/kernel/refused.ts'
import { checkoutSettings } from './settings.ts'
import type { OrderDraft } from './contract.ts'

/** Holds an order to what the shop decided about PO numbers and notes, whatever form or interface it came by. */
export default async function checkReference(ctx: CommandContext, draft: OrderDraft): Promise<void> {
  const { isPoNumberRequired, isNoteAllowed } = await ctx.settings(checkoutSettings)
  if (isPoNumberRequired && draft.poNumber === '') {
    throw new InvalidInput([{ path: 'poNumber', message: 'orders.problems.poNumberMissing' }])
  }
  if (!isNoteAllowed && draft.note !== '') {
    throw new InvalidInput([{ path: 'note', message: 'orders.problems.noteNotAllowed' }])
  }
}
