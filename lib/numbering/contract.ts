import type { CommandContext } from '#lib/kernel/context.ts'
import type { BackgroundRun } from '#lib/kernel/shell.ts'
import { port, slot } from '#lib/kernel/token.ts'
import type { Seller } from '#lib/seller/contract.ts'

/** How the numbers of one kind of document are made. Each legal entity counts for itself. */
export interface NumberSeries {
  /** `owner.noun`, at most 60 characters, e.g. `orders.order` */
  readonly id: string
  /**
   * `gapless` numbers are taken inside the transaction that uses them: what is undone gives its number back. Invoices
   * need it: Art. 226 no. 2 of the VAT Directive 2006/112/EC asks for "a sequential number, based on one or more
   * series, which uniquely identifies the invoice". The series is locked until the commit.
   *
   * `plain` numbers are taken ahead, in a transaction of their own, and lock nothing meanwhile: what is undone
   * leaves a gap. Good for everything that no law counts.
   */
  readonly continuity: 'gapless' | 'plain'
  /** e.g. `O`; numbers read `O-000001`, or `O-2026-00001` with the year. */
  readonly prefix: string
  /** Whether the year stands in the number, and counting begins at one in each. */
  readonly isYearly: boolean
  /** The counter is filled up to so many digits; larger ones grow longer. */
  readonly digits: number
}

/** Series of numbers, one per id. */
export const numberSeries = slot<NumberSeries>('numbering.series', (series) => series.id)

/** Whose series it is, and in which zone its years turn. */
export type NumberingEntity = Pick<Seller, 'sellerId' | 'timeZone'>

/** Numbers in a row. Answered by numbering. */
export interface NumberKeeper {
  /**
   * Counts something of the shop's own that is no document: the next value of a counter, without a gap.
   *
   * Takes a lock on the counter until the commit: call it last.
   *
   * @param counter e.g. `fulfillment.shipment`
   */
  next(ctx: CommandContext, counter: string): Promise<bigint>
  /**
   * The next number of a gapless series, by a guarded write in the caller's transaction: when that is undone, so is
   * the number.
   *
   * Takes a lock on the series until the commit: call it last.
   */
  nextOf(ctx: CommandContext, seriesId: string, entity: NumberingEntity): Promise<string>
  /** The next number of a plain series, in a transaction of its own, before the work that uses it begins. */
  takeAhead(run: Pick<BackgroundRun, 'execute'>, seriesId: string, entity: NumberingEntity): Promise<string>
}

export const numberKeeper = port<NumberKeeper>('numbering.number-keeper')
