import { createHash } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { KernelAuditEntry, KernelAuditSeal } from '../database/schema.generated.ts'

/** A row of the audit trail as it is stored. */
export type EntryRow = Readonly<Selectable<KernelAuditEntry>>

/** A link of the chain as it is stored. */
export type SealRow = Readonly<Selectable<KernelAuditSeal>>

/** What an entry is known by, or the whole chain up to a seal. 64 hexadecimal digits. */
export type HashEntry = (entry: EntryRow) => string

/** Every column, in the order in which it is hashed: the compiler misses none. All are texts. */
export const entryColumns = Object.keys({
  id: true,
  occurred_at: true,
  action: true,
  actor_type: true,
  actor_id: true,
  actor_name: true,
  company_id: true,
  api_key_id: true,
  api_key_name: true,
  staff_id: true,
  staff_name: true,
  request_id: true,
  address: true,
  idempotency_key: true,
  cause_fact_id: true,
  input: true,
  subject: true,
  subject_id: true,
  changes: true,
  nested: true,
} satisfies Record<keyof EntryRow, true>) as readonly (keyof EntryRow)[]

/**
 * SHA-256 of an entry: UTF-8 of a JSON array without blanks, first the name of this form, then every column as text
 * or null. The text is byte for byte the same in both databases, because each column is.
 */
export const hashEntry: HashEntry = (entry) =>
  sha256(['audit-entry/1', ...entryColumns.map((column) => entry[column])])

/** SHA-256 of a seal in the same form. It holds the hash before it, and so everything before it. */
export function hashSeal(seal: Omit<SealRow, 'hash'>): string {
  const { position, entry_id, entry_hash, previous_hash, sealed_at } = seal
  return sha256(['audit-seal/1', String(position), entry_id, entry_hash, previous_hash, sealed_at])
}

function sha256(form: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(form)).digest('hex')
}
