import type { QueryContext } from '#lib/kernel/context.ts'
import { isRefused, Refused } from '#lib/kernel/refused.ts'
import { withinTime } from '#lib/kernel/within-time.ts'
import type { TaxableItem, TaxableSale, TaxDecision } from './contract.ts'
import { taxService } from './contract.ts'

const longestMilliseconds = 2_000

/**
 * The answer of the first outside service that has one.
 *
 * @throws Refused `tax.service-failed` when one broke, was late, or left items out
 */
export async function askServices(
  ctx: QueryContext,
  sale: TaxableSale,
  items: readonly TaxableItem[],
): Promise<readonly TaxDecision[] | undefined> {
  for (const { id, load } of ctx.all(taxService)) {
    const answer = await withinTime(longestMilliseconds, `The tax service ${id} took too long.`, async () => {
      const { default: ask } = await load()
      return ask(ctx, sale, items)
    }).catch(refuse)
    if (answer && answer.length !== items.length) refuse(new Error(`The tax service ${id} left items out.`))
    if (answer) return answer
  }
  return undefined
}

function refuse(cause: unknown): never {
  if (isRefused(cause)) throw cause
  throw new Refused(
    'tax.service-failed',
    'The tax could not be worked out just now, so nothing was ordered. Try again in a minute.',
    {},
    { cause },
  )
}
