import { insertIfAbsent } from '#lib/kernel/database/insert-if-absent.ts'
import { repository } from '#lib/kernel/repository.ts'

/** Series of numbers. */
export const series = repository(['numbering_series'], {
  read: () => ({}),
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
