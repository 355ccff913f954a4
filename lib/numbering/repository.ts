import { insertIfAbsent } from '#lib/kernel/database/insert-if-absent.ts'
import { repository } from '#lib/kernel/repository.ts'

/** How the numbers of one series of one entity begin. */
export interface ClaimedBeginning {
  readonly beginning: string
  readonly seriesId: string
  readonly sellerId: string
}

/** Series of numbers, and how they begin. */
export const series = repository(['numbering_series', 'numbering_beginning'], {
  read: (db) => ({
    claimed: (beginnings: readonly string[]): Promise<readonly ClaimedBeginning[]> =>
      db
        .selectFrom('numbering_beginning')
        .select(['id as beginning', 'series_id as seriesId', 'seller_id as sellerId'])
        .where('id', 'in', beginnings)
        .execute(),
  }),
  write: (db) => ({
    /** Steps a series on and locks it until the commit. Answers whether there is such a series. */
    async advance(id: string): Promise<boolean> {
      const result = await db
        .updateTable('numbering_series')
        .set((eb) => ({ next_value: eb('next_value', '+', 1n) }))
        .where('id', '=', id)
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },

    /** Leaves those alone that somebody has. A rival's claim is waited for. */
    claim: (wanted: readonly ClaimedBeginning[]): Promise<void> =>
      insertIfAbsent(
        db,
        'numbering_beginning',
        wanted.map(({ beginning, seriesId, sellerId }) => ({
          id: beginning,
          series_id: seriesId,
          seller_id: sellerId,
        })),
      ),

    /** Begins a series at one, unless a rival just did. */
    begin: (id: string) => insertIfAbsent(db, 'numbering_series', [{ id, next_value: 1n }]),

    /** The number that the last `advance` of this transaction took. */
    async lastTaken(id: string): Promise<bigint> {
      const row = await db
        .selectFrom('numbering_series')
        .select('next_value as nextValue')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      return row.nextValue - 1n
    },
  }),
})
