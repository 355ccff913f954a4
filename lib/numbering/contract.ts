import type { CommandContext } from '#lib/kernel/context.ts'
import type { BackgroundRun } from '#lib/kernel/shell.ts'
import { port, slot } from '#lib/kernel/token.ts'
import type { Seller } from '#lib/seller/contract.ts'

/**
 * How the numbers of one kind of document are made. Each legal entity counts for itself.
 *
 * The law asks for numbers that are unique per entity. Here they are unique in the whole shop, because people, bank
 * transfers and other systems know an order by its number alone: each entity puts a prefix of its own before its
 * numbers, and what one entity's numbers once began with is never another's.
 */
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
  /** One to eight capital letters, e.g. `O`; numbers read `O-000001`, or `O-2026-00001` with the year. */
  readonly prefix: string
  /** Whether the year stands in the number, and counting begins at one in each. */
  readonly isYearly: boolean
  /** The counter is filled up to so many digits; larger ones grow longer. */
  readonly digits: number
}

/** Series of numbers, one per id. */
export const numberSeries = slot<NumberSeries>('numbering.series', (series) => series.id)

/** Whose series it is, what its numbers begin with, and in which zone its years turn. */
export type NumberingEntity = Pick<Seller, 'sellerId' | 'numberPrefix' | 'timeZone'>

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
   *
   * @throws Refused `numbering.prefix-taken` where another entity's numbers begin like this
   */
  nextOf(ctx: CommandContext, seriesId: string, entity: NumberingEntity): Promise<string>
  /** The next number of a plain series, in a transaction of its own, before the work that uses it begins. */
  takeAhead(run: Pick<BackgroundRun, 'execute'>, seriesId: string, entity: NumberingEntity): Promise<string>
  /**
   * Sets aside for an entity how its numbers begin, in each series that there is, before it counts the first one.
   *
   * @throws Refused `numbering.prefix-taken` where the numbers of another entity or series begin like this, or did
   */
  claimPrefix(ctx: CommandContext, entity: Pick<NumberingEntity, 'sellerId' | 'numberPrefix'>): Promise<void>
}

export const numberKeeper = port<NumberKeeper>('numbering.number-keeper')
