import { everyRow } from '#lib/kernel/company-scope.ts'
import { handler } from '#lib/kernel/token.ts'
import { formatQuantity } from '#lib/money/quantity.ts'
import { notifier } from '#lib/notifications/contract.ts'
import { orderPlaced } from '../contract.ts'
import { orders } from '../repository.ts'

/** Tells whoever ordered that the order is placed: what of, and for how much. */
export default handler(orderPlaced, async (ctx, { orderId }) => {
  const order = await orders(ctx).find(orderId, everyRow)
  if (!order) throw new Error(`The order ${orderId} is gone.`)
  const lines = await orders(ctx).linesOf(orderId)
  const { orderNumber, personId, personName, totalMinor, currency } = order
  const notices = await ctx.port(notifier)
  await notices.send(ctx, {
    topic: 'orders.placed',
    to: { personId },
    values: {
      number: orderNumber,
      person: personName,
      total: { minor: totalMinor.toString(), currency },
    },
    lines: (locale) =>
      lines
        .slice(0, mostLines)
        .map(({ quantityMilli, name, sku }) => `${formatQuantity(quantityMilli, locale)} × ${name} (${sku})`),
    href: `/account/orders/${orderId}`,
  })
})

const mostLines = 100
