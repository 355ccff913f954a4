import { rowList } from '../database/row-list.ts'
import { repository } from '../repository.ts'
import { selectEntries, toEntry } from './stored-rows.ts'

/** What entries are narrowed and sorted by; each has an index of its own. */
const entryFields = {
  id: 'kernel_audit_entry.id',
  action: 'kernel_audit_entry.action',
  actorId: 'kernel_audit_entry.actor_id',
  subjectId: 'kernel_audit_entry.subject_id',
  occurredAt: 'kernel_audit_entry.occurred_at',
} as const

export type EntryField = keyof typeof entryFields

/** The audit trail as it is read, each row as `toEntry` takes it. */
export const auditEntries = repository(['kernel_audit_entry'], {
  read: (db) => ({
    list: () =>
      rowList(selectEntries(db), entryFields, (row) => {
        // Read from their bytes, like all of the row: somebody may have tampered with it.
        const { id, occurred_at: occurredAt } = toEntry(row)
        return { id, value: occurredAt }
      }),
  }),
  write: () => ({}),
})
