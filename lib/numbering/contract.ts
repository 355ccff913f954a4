import type { CommandContext } from '#lib/kernel/context.ts'
import { port } from '#lib/kernel/token.ts'

/** Numbers in a row. Answered by numbering. */
export interface NumberKeeper {
  /**
   * The next number of a series, taken by a guarded write in the caller's transaction: when that is undone, so is
   * the number, and the series has no gap.
   *
   * Takes a lock on the series until the commit: call it last.
   *
   * @param series e.g. `orders.order`
   */
  next(ctx: CommandContext, series: string): Promise<bigint>
}

export const numberKeeper = port<NumberKeeper>('numbering.number-keeper')
