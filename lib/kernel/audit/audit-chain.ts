import { asBytes } from '../database/texts-as-bytes.ts'
import { repository } from '../repository.ts'
import type { EntryRow, SealRow } from './hash-entry.ts'
import { entryColumns } from './hash-entry.ts'
import { selectEntries, selectSeals, toEntry, toSeal } from './stored-rows.ts'

/** The chain over the audit trail: every entry that a seal binds to all before it. */
export const auditChain = repository(['kernel_audit_entry', 'kernel_audit_seal'], {
  read: (db) => {
    const unsealed = () =>
      db
        .selectFrom('kernel_audit_entry')
        .select((eb) => asBytes(eb, entryColumns))
        .where((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('kernel_audit_seal')
                .select('kernel_audit_seal.position')
                .whereRef('kernel_audit_seal.entry_id', '=', 'kernel_audit_entry.id'),
            ),
          ),
        )
    return {
      /** The latest seal. */
      async head(): Promise<SealRow | undefined> {
        const row = await selectSeals(db).orderBy('position', 'desc').limit(1).executeTakeFirst()
        return row && toSeal(row)
      },

      async seal(position: bigint): Promise<SealRow | undefined> {
        const row = await selectSeals(db).where('position', '=', position).executeTakeFirst()
        return row && toSeal(row)
      },

      async sealsAfter(position: bigint, most: number): Promise<readonly SealRow[]> {
        const rows = await selectSeals(db)
          .where('position', '>', position)
          .orderBy('position')
          .limit(most)
          .execute()
        return rows.map(toSeal)
      },

      async entries(ids: readonly string[]): Promise<ReadonlyMap<string, EntryRow>> {
        if (ids.length === 0) return new Map()
        const rows = await selectEntries(db).where('kernel_audit_entry.id', 'in', ids).execute()
        return new Map(rows.map(toEntry).map((row) => [row.id, row]))
      },

      /** Entries without a seal since an instant, in the order in which they are sealed. */
      async unsealedSince(since: string, most: number): Promise<readonly EntryRow[]> {
        const rows = await unsealed()
          .where('kernel_audit_entry.occurred_at', '>=', since)
          .orderBy('kernel_audit_entry.occurred_at')
          .orderBy('kernel_audit_entry.id')
          .limit(most)
          .execute()
        return rows.map(toEntry)
      },

      /** Whether anything waits for its seal but entries of one action. */
      async hasUnsealedSince(since: string, exceptAction: string): Promise<boolean> {
        const row = await unsealed()
          .where('kernel_audit_entry.occurred_at', '>=', since)
          .where('kernel_audit_entry.action', '!=', exceptAction)
          .limit(1)
          .executeTakeFirst()
        return row !== undefined
      },

      /** The oldest entry of a span, from its first instant on and before its second, that has no seal. */
      async firstUnsealed(from: string, until: string): Promise<EntryRow | undefined> {
        const row = await unsealed()
          .where('kernel_audit_entry.occurred_at', '>=', from)
          .where('kernel_audit_entry.occurred_at', '<', until)
          .orderBy('kernel_audit_entry.occurred_at')
          .orderBy('kernel_audit_entry.id')
          .limit(1)
          .executeTakeFirst()
        return row && toEntry(row)
      },
    }
  },
  write: (db) => ({
    /** @throws a unique violation when another process sealed first */
    addSeals: (seals: readonly SealRow[]) => db.insertInto('kernel_audit_seal').values(seals).execute(),
  }),
})
