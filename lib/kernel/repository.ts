import type { Kysely, Transaction } from 'kysely'
import type { CommandContext, QueryContext } from './context.ts'
import { onlyTables } from './database/only-tables.ts'
import type { Reader } from './database/reader.ts'
import type { DB } from './database/schema.generated.ts'
import { doorKey } from './door.ts'

/** What a repository gives: in a command all of it, in a query only what reads. */
export interface Repository<R extends object, W extends object> {
  (ctx: CommandContext): R & W
  (ctx: QueryContext): R
}

/** The two halves of a repository. */
export interface RepositoryMethods<T extends keyof DB, R extends object, W extends object> {
  /** Ways to read. They cannot write or lock, not even in a command. */
  readonly read: (db: Reader<Pick<DB, T>>) => R
  /** Ways to change, inside the command's one transaction. */
  readonly write: (db: Transaction<Pick<DB, T>>) => W
}

/**
 * The only door to the database. Opens the named tables and no others, and in a query only for reading: by types,
 * again when a query is built, and once more by the database.
 *
 * @throws when a query names another table, brings raw SQL, or writes where only reading is allowed
 */
export function repository<const T extends keyof DB, R extends object, W extends object>(
  tables: readonly T[],
  methods: RepositoryMethods<T, R, W>,
): Repository<R, W> {
  const reading = onlyTables(tables, 'read')
  const writing = onlyTables(tables, 'write')
  function open(ctx: CommandContext): R & W
  function open(ctx: QueryContext): R
  function open(ctx: QueryContext): R {
    const door = ctx[doorKey]
    const readable = door.database.withPlugin(reading) as unknown as Kysely<Pick<DB, T>>
    const read = methods.read(toReader(readable))
    if (door.mode === 'read') return read
    const writable = door.database.withPlugin(writing) as unknown as Transaction<Pick<DB, T>>
    return { ...read, ...methods.write(writable) }
  }
  return open
}

/** Leaves only what reads, at run time too. */
function toReader<D>(database: Kysely<D>): Reader<D> {
  return { selectFrom: database.selectFrom.bind(database), with: database.with.bind(database) }
}
