import { handler } from '#lib/kernel/token.ts'
import { fulfiller, orderReader, partReleased } from '../contract.ts'

/** Hands a released part to whoever delivers its kind. */
export default handler(partReleased, async (ctx, fact) => {
  const part = await (await ctx.port(orderReader)).findPart(ctx, fact.partId)
  if (!part) throw new Error(`The part ${fact.partId} of the order ${fact.orderId} is gone.`)
  const { default: begin } = await ctx.one(fulfiller, part.kind).load()
  await begin(ctx, part)
})
