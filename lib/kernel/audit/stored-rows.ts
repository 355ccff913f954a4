import type { Selectable } from 'kysely'
import type { Reader } from '../database/reader.ts'
import type { DB } from '../database/schema.generated.ts'
import { asBytes, withTexts } from '../database/texts-as-bytes.ts'
import type { EntryRow, SealRow } from './hash-entry.ts'
import { entryColumns } from './hash-entry.ts'

const sealTexts = ['entry_id', 'entry_hash', 'previous_hash', 'hash', 'sealed_at'] as const

type Columns<T extends keyof DB> = Readonly<Record<keyof Selectable<DB[T]>, string | null>>

/** Entries, whatever was made of them. Order them by `kernel_audit_entry.…`: a bare name is that of the bytes. */
export function selectEntries(db: Reader<Pick<DB, 'kernel_audit_entry'>>) {
  return db.selectFrom('kernel_audit_entry').select((eb) => asBytes(eb, entryColumns))
}

/** Seals, whatever was made of them. */
export function selectSeals(db: Reader<Pick<DB, 'kernel_audit_seal'>>) {
  return db
    .selectFrom('kernel_audit_seal')
    .select('position')
    .select((eb) => asBytes(eb, sealTexts))
}

/** An entry that `selectEntries` gave. */
export function toEntry(row: Columns<'kernel_audit_entry'>): EntryRow {
  return withTexts(row, entryColumns) as EntryRow
}

/** A seal that `selectSeals` gave. */
export function toSeal(
  row: Omit<Columns<'kernel_audit_seal'>, 'position'> & Pick<SealRow, 'position'>,
): SealRow {
  return withTexts(row, sealTexts) as SealRow
}
