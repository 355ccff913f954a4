import type { CommandContext } from '#lib/kernel/context.ts'
import { failpoint } from '#lib/kernel/failpoint.ts'
import { isRefused, Refused } from '#lib/kernel/refused.ts'
import { withinTime } from '#lib/kernel/within-time.ts'
import type { CheckoutGuard, OrderDraft } from './contract.ts'
import { checkoutGuard } from './contract.ts'

const longestMilliseconds = 2_000
const longestTogetherMilliseconds = 5_000

/**
 * Asks every guard, inside the order's transaction. A guard that throws or is late refuses the order, and so do
 * guards that are late together: the order holds locks that others wait for.
 *
 * @throws Refused the guard's own, or `orders.guard-failed` with the cause
 */
export async function runGuards(ctx: CommandContext, draft: OrderDraft): Promise<void> {
  let isOver = false
  const askInTurn = async (): Promise<void> => {
    for (const guard of ctx.all(checkoutGuard)) {
      if (isOver) return
      await runGuard(ctx, guard, draft)
    }
  }
  try {
    await withinTime(longestTogetherMilliseconds, 'The guards took too long together.', askInTurn)
  } catch (error) {
    if (isRefused(error)) throw error
    throw new Refused(
      'orders.guard-failed',
      'Your order could not be checked just now, so nothing was ordered. Try again in a minute.',
      {},
      { cause: error },
    )
  } finally {
    isOver = true
  }
}

async function runGuard(ctx: CommandContext, guard: CheckoutGuard, draft: OrderDraft): Promise<void> {
  await withinTime(longestMilliseconds, `The guard ${guard.id} took too long.`, async () => {
    const { default: check } = await guard.load()
    await failpoint('orders.guard')
    await check(ctx, draft)
  })
}
