import { deadlineMissed } from '#lib/deadlines/contract.ts'
import { handler } from '#lib/kernel/token.ts'
import { notifier } from '../contract.ts'

/** Tells those who can do something about it that a deadline passed. */
export default handler(deadlineMissed, async (ctx, { says, permissionId, values, href }) => {
  const notices = await ctx.port(notifier)
  await notices.send(ctx, { topic: says, to: { permissionId }, values, href })
})
