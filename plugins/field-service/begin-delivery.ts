import { numberKeeper } from '#lib/numbering/contract.ts'
import type { BeginDelivery } from '#lib/orders/contract.ts'
import { partProgress } from '#lib/orders/contract.ts'
import { numberVisits } from './number-visits.ts'
import { visits } from './repository.ts'

/** Asks for one visit per line. Two that begin a part at once meet at the unique lines, and one is undone. */
const beginDelivery: BeginDelivery = async (ctx, part) => {
  if (await visits(ctx).hasPart(part.partId)) return
  await (await ctx.port(partProgress)).begin(ctx, part.partId)
  const value = await (await ctx.port(numberKeeper)).next(ctx, 'field-service.visit')
  const numbers = numberVisits(value, part.lines.length)
  const asked = part.lines.map((line, index) => ({
    visitId: ctx.newId(),
    number: numbers[index] ?? '',
    line,
  }))
  await visits(ctx).insert(part, asked, ctx.now)
}

export default beginDelivery
