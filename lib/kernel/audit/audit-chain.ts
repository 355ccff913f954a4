import { repository } from '../repository.ts'
import type { EntryRow, SealRow } from './hash-entry.ts'

/** The chain over the audit trail: every entry that a seal binds to all before it. */
export const auditChain = repository(['kernel_audit_entry', 'kernel_audit_seal'], {
  read: (db) => {
    const unsealed = () =>
      db
        .selectFrom('kernel_audit_entry')
        .where((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('kernel_audit_seal')
                .select('kernel_audit_seal.entry_id')
                .whereRef('kernel_audit_seal.entry_id', '=', 'kernel_audit_entry.id'),
            ),
          ),
        )
    return {
      /** The latest seal. */
      head: (): Promise<SealRow | undefined> =>
        db
          .selectFrom('kernel_audit_seal')
          .selectAll()
          .orderBy('position', 'desc')
          .limit(1)
          .executeTakeFirst(),

      seal: (position: bigint): Promise<SealRow | undefined> =>
        db.selectFrom('kernel_audit_seal').selectAll().where('position', '=', position).executeTakeFirst(),

      sealsAfter: (position: bigint, most: number): Promise<readonly SealRow[]> =>
        db
          .selectFrom('kernel_audit_seal')
          .selectAll()
          .where('position', '>', position)
          .orderBy('position')
          .limit(most)
          .execute(),

      async entries(ids: readonly string[]): Promise<ReadonlyMap<string, EntryRow>> {
        if (ids.length === 0) return new Map()
        const rows = await db.selectFrom('kernel_audit_entry').selectAll().where('id', 'in', ids).execute()
        return new Map(rows.map((row) => [row.id, row]))
      },

      /** Entries without a seal since an instant, in the order in which they are sealed. */
      unsealedSince: (since: string, most: number): Promise<readonly EntryRow[]> =>
        unsealed()
          .selectAll()
          .where('occurred_at', '>=', since)
          .orderBy('occurred_at')
          .orderBy('id')
          .limit(most)
          .execute(),

      /** Whether anything waits for its seal but entries of one action. */
      async hasUnsealedSince(since: string, exceptAction: string): Promise<boolean> {
        const row = await unsealed()
          .select('id')
          .where('occurred_at', '>=', since)
          .where('action', '!=', exceptAction)
          .limit(1)
          .executeTakeFirst()
        return row !== undefined
      },

      /** The oldest entry that should have a seal by now and has none. */
      firstUnsealedBefore: (before: string): Promise<Pick<EntryRow, 'id'> | undefined> =>
        unsealed()
          .select('id')
          .where('occurred_at', '<', before)
          .orderBy('occurred_at')
          .orderBy('id')
          .limit(1)
          .executeTakeFirst(),
    }
  },
  write: (db) => ({
    /** @throws a unique violation when another process sealed first */
    addSeals: (seals: readonly SealRow[]) => db.insertInto('kernel_audit_seal').values(seals).execute(),
  }),
})
