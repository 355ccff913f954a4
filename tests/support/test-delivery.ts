import type { BeginDelivery } from '#lib/orders/contract.ts'
import { fulfiller, lineKinds, partProgress } from '#lib/orders/contract.ts'
import type { Plugin } from '#lib/kernel/plugin.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'

const begin: BeginDelivery = async (ctx, part) => (await ctx.port(partProgress)).begin(ctx, part.partId)

/** Begins parts of every kind and leaves the rest to the test. */
export const testDelivery: Plugin = definePlugin({
  id: 'test-delivery',
  title: 'Delivery in tests',
  requires: [partProgress],
  contributes: lineKinds.map((kind) => fulfiller({ kind, load: async () => ({ default: begin }) })),
})
