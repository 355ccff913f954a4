import { setTimeout as wait } from 'node:timers/promises'
import type { CommandContext } from '#lib/kernel/context.ts'
import { failpoint } from '#lib/kernel/failpoint.ts'
import { isRefused, Refused } from '#lib/kernel/refused.ts'
import type { CheckoutGuard, OrderDraft } from './contract.ts'
import { checkoutGuard } from './contract.ts'

const longestMilliseconds = 2000

/**
 * Asks every guard, inside the order's transaction. A guard that throws or is late refuses the order.
 *
 * @throws Refused the guard's own, or `orders.guard-failed`
 */
export async function runGuards(ctx: CommandContext, draft: OrderDraft): Promise<void> {
  for (const guard of ctx.all(checkoutGuard)) await runGuard(ctx, guard, draft)
}

async function runGuard(ctx: CommandContext, guard: CheckoutGuard, draft: OrderDraft): Promise<void> {
  const late = new AbortController()
  try {
    await Promise.race([
      guard.load().then(async ({ default: check }) => {
        await failpoint('orders.guard')
        await check(ctx, draft)
      }),
      wait(longestMilliseconds, undefined, { signal: late.signal }).then(() => {
        throw new Error(`The guard ${guard.id} took too long.`)
      }),
    ])
  } catch (error) {
    if (isRefused(error)) throw error
    throw new Refused(
      'orders.guard-failed',
      'Your order could not be checked just now, so nothing was ordered. Try again in a minute.',
      { guard: guard.id },
      { cause: error },
    )
  } finally {
    late.abort()
  }
}
