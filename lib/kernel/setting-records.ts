import { isUniqueViolation } from './database/is-unique-violation.ts'
import { toInstant } from './instant.ts'
import { repository } from './repository.ts'
import { staleVersion, updateAtVersion } from './update-at-version.ts'

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
    /** @throws Refused `kernel.stale-version` when somebody else decided meanwhile; nothing is written then */
    async save(
      id: string,
      value: string,
      { expectedVersion, now }: { readonly expectedVersion: number; readonly now: Date },
    ): Promise<void> {
      const set = { value, changed_at: toInstant(now) }
      if (expectedVersion > 0) {
        return updateAtVersion(db, { table: 'kernel_setting', where: { id }, set, expectedVersion })
      }
      try {
        await db
          .insertInto('kernel_setting')
          .values({ id, ...set, version: 1 })
          .execute()
      } catch (error) {
        throw isUniqueViolation(error) ? staleVersion() : error
      }
    },
  }),
})
