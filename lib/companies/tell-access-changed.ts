import type { CommandContext } from '#lib/kernel/context.ts'
import { accessListener } from './contract.ts'

/** Tells whoever keeps people signed in, in this transaction, that what they may do is another. */
export async function tellAccessChanged(ctx: CommandContext, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return
  const listeners = await Promise.all(ctx.all(accessListener).map(({ load }) => load()))
  await Promise.all(listeners.map(({ default: listen }) => listen(ctx, personIds)))
}
