import { sql } from 'kysely'
import type { Database } from '#lib/kernel/database/contract.ts'
import type { SeededRandom } from '../../support/seeded-random.ts'

/** One byte that was changed, and how it is put back. */
export interface Flip {
  /** `table.column of key` */
  readonly place: string
  undo(): Promise<unknown>
}

/** A row that is bound by the chain, or one of its links. */
export interface SealedRow {
  readonly table: 'kernel_audit_entry' | 'kernel_audit_seal'
  readonly key: 'id' | 'position'
  readonly row: Readonly<Record<string, unknown>>
}

/**
 * Changes one byte of one value of a sealed entry or of a seal, in an SQLite file, past everything that guards it.
 *
 * @param turn takes the columns one after the other, so that none is left out. Every other time around, the first
 *   included, ASCII stays ASCII: a value that is no text any more is found without any hash.
 */
export async function flipAByte(
  database: Database,
  rows: readonly SealedRow[],
  random: SeededRandom,
  turn: number,
): Promise<Flip> {
  const places = [...new Set(rows.flatMap(filledPlaces))]
  const [table, column = ''] = (places[turn % places.length] ?? '').split('.')
  const filled = rows.filter((row) => row.table === table && isFilled(row.row[column]))
  const chosen = filled[random.below(filled.length)]
  if (!chosen) throw new Error('There is nothing to change.')
  const was = Buffer.from(String(chosen.row[column]))
  const is = Buffer.from(was)
  const index = random.below(was.length)
  const staysText = Math.floor(turn / places.length) % 2 === 0
  is[index] = otherByte(is[index] ?? 0, random, staysText ? 128 : 256)
  const keyIs = column === chosen.key ? is : undefined
  await write(database, chosen, column, is, undefined)
  return {
    place: `${chosen.table}.${column}, byte ${index}, of ${String(chosen.row[chosen.key])}`,
    undo: () => write(database, chosen, column, was, keyIs),
  }
}

/** Another byte in the same block of so many. */
function otherByte(byte: number, random: SeededRandom, size: number): number {
  const begin = byte - (byte % size)
  return begin + ((byte - begin + 1 + random.below(size - 1)) % size)
}

function filledPlaces({ table, row }: SealedRow): readonly string[] {
  const columns = Object.keys(row).filter((column) => isFilled(row[column]))
  return columns.map((column) => `${table}.${column}`)
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

/** Every sealed entry and every seal, as they are now. */
export async function sealedRows(database: Database): Promise<readonly SealedRow[]> {
  return database.read(async (reader) => {
    const seals = await reader.selectFrom('kernel_audit_seal').selectAll().execute()
    const ids = seals.map((seal) => seal.entry_id)
    const entries = await reader.selectFrom('kernel_audit_entry').selectAll().where('id', 'in', ids).execute()
    return [
      ...seals.map((row) => ({ table: 'kernel_audit_seal', key: 'position', row }) as const),
      ...entries.map((row) => ({ table: 'kernel_audit_entry', key: 'id', row }) as const),
    ]
  })
}

function write(
  database: Database,
  { table, key, row }: SealedRow,
  column: string,
  bytes: Buffer,
  keyBytes: Buffer | undefined,
): Promise<unknown> {
  const known = keyBytes ? sql`cast(${keyBytes} as text)` : sql`${row[key]}`
  return database.write((transaction) =>
    sql`update ${sql.table(table)} set ${sql.ref(column)} = cast(${bytes} as text) where ${sql.ref(key)} = ${known}`.execute(
      transaction,
    ),
  )
}
