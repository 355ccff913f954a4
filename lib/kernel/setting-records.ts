import { isUniqueViolation } from './database/is-unique-violation.ts'
import { toInstant } from './instant.ts'
import { repository } from './repository.ts'

/** What the shop decided about a group, as it is stored. */
export interface SettingRecord {
  readonly value: string
  /** 0 where nothing was decided yet. */
  readonly version: number
}

/** The stored settings of all groups. Who only wants the values asks `ctx.settings`. */
export const settingRecords = repository(['kernel_setting'], {
  read: (db) => ({
    async find(id: string): Promise<SettingRecord> {
      const row = await db
        .selectFrom('kernel_setting')
        .select(['value', 'version'])
        .where('id', '=', id)
        .executeTakeFirst()
      return row ?? { value: '{}', version: 0 }
    },
  }),
  write: (db) => ({
    /** Answers whether the version was still the expected one; otherwise nothing was written. */
    async save(
      id: string,
      value: string,
      { expectedVersion, now }: { readonly expectedVersion: number; readonly now: Date },
    ): Promise<boolean> {
      const row = { value, version: expectedVersion + 1, changed_at: toInstant(now) }
      if (expectedVersion > 0) {
        const result = await db
          .updateTable('kernel_setting')
          .set(row)
          .where('id', '=', id)
          .where('version', '=', expectedVersion)
          .executeTakeFirst()
        return result.numUpdatedRows === 1n
      }
      try {
        await db
          .insertInto('kernel_setting')
          .values({ id, ...row })
          .execute()
        return true
      } catch (error) {
        if (isUniqueViolation(error)) return false
        throw error
      }
    },
  }),
})
