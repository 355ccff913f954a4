import type { OrderReader } from './contract.ts'
import { orderScope } from './order-scope.ts'
import { readOrder } from './read-order.ts'
import { readAddress, readKind } from './read-snapshot.ts'
import { orders } from './repository.ts'

const reader: OrderReader = {
  findOrder: readOrder,

  async findPart(ctx, partId) {
    const part = await orders(ctx).findPart(partId, orderScope(ctx.actor))
    if (!part) return undefined
    const lines = await orders(ctx).linesOfPart(partId)
    return {
      ...part,
      kind: readKind(part.kind),
      address: readAddress(part.address),
      lines: lines.map((line) => ({ ...line, kind: readKind(line.kind) })),
    }
  },
}

export default reader
