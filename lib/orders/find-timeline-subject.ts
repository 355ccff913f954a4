import { NotFound } from '#lib/kernel/refused.ts'
import type { FindSubject } from '#lib/timeline/contract.ts'
import { orderScope } from './order-scope.ts'
import { orders } from './repository.ts'

const findOrder: FindSubject = async (ctx, orderId) => {
  const order = await orders(ctx).find(orderId, orderScope(ctx.actor))
  if (!order) throw new NotFound()
  return { companyId: order.companyId, name: order.orderNumber, personIds: [order.personId] }
}

export default findOrder
