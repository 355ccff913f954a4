import { NotFound, Refused } from '#lib/kernel/refused.ts'
import type { PartProgress } from './contract.ts'
import { partDelivered } from './contract.ts'
import { orderScope } from './order-scope.ts'
import { readKind } from './read-snapshot.ts'
import { orders } from './repository.ts'

const progress: PartProgress = {
  async begin(ctx, partId) {
    await orders(ctx).moveOn(partId, ['placed'], 'in-progress', ctx.now)
  },

  async deliver(ctx, partId) {
    const part = await orders(ctx).findPart(partId, orderScope(ctx.actor))
    if (!part) throw new NotFound()
    if (await orders(ctx).moveOn(partId, ['placed', 'in-progress'], 'delivered', ctx.now)) {
      ctx.emit(partDelivered, { orderId: part.orderId, partId, kind: readKind(part.kind) })
    } else if (part.state !== 'delivered') {
      throw new Refused('orders.part-closed', 'This part of the order was cancelled and can’t be delivered.')
    }
  },
}

export default progress
