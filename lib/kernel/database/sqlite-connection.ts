import Libsql from 'libsql'
import type { CompiledQuery, QueryResult } from 'kysely'
import type { AggregateColumn } from './aggregate-columns.ts'
import { aggregateColumns } from './aggregate-columns.ts'
import { toSafeNumber } from './whole-number.ts'

type Row = Record<string, unknown>
type ToValue = (value: bigint) => number | bigint

interface OutputColumn {
  readonly name: string
  readonly toValue: ToValue
}

interface PreparedQuery {
  readonly statement: Libsql.Statement
  /** Undefined for a statement that gives no rows. */
  readonly columns: readonly OutputColumn[] | undefined
}

const mostPreparedQueries = 500

/** One connection to an SQLite file with its prepared statements. All its calls are synchronous. */
export class SqliteConnection {
  readonly #raw: Libsql.Database
  readonly #prepared = new Map<string, PreparedQuery>()

  constructor(path: string, pragmas: readonly string[]) {
    this.#raw = new Libsql(path)
    for (const pragma of pragmas) this.#raw.exec(`pragma ${pragma}`)
    this.#raw.defaultSafeIntegers(true)
  }

  exec(sql: string): void {
    this.#raw.exec(sql)
  }

  run(query: CompiledQuery): QueryResult<Row> {
    const { statement, columns } = this.#prepare(query)
    if (!columns) {
      return { rows: [], numAffectedRows: BigInt(statement.run(query.parameters).changes) }
    }
    const rows = statement.raw().all(query.parameters) as unknown[][]
    return { rows: rows.map((row) => toRow(columns, row)) }
  }

  close(): void {
    this.#prepared.clear()
    this.#raw.close()
  }

  #prepare(query: CompiledQuery): PreparedQuery {
    const known = this.#prepared.get(query.sql)
    if (known) return known
    const statement = this.#raw.prepare(query.sql)
    const columns = statement.reader ? this.#outputColumns(statement, query) : undefined
    const prepared = { statement, columns }
    const oldest = this.#prepared.keys().next()
    if (this.#prepared.size >= mostPreparedQueries && !oldest.done) this.#prepared.delete(oldest.value)
    this.#prepared.set(query.sql, prepared)
    return prepared
  }

  #outputColumns(statement: Libsql.Statement, query: CompiledQuery): readonly OutputColumn[] {
    const aggregates = aggregateColumns(query.query)
    return statement.columns().map(({ name, type }) => {
      const isExact = type === null ? this.#isExact(aggregates.get(name)) : type.toUpperCase() === 'BIGINT'
      return { name, toValue: isExact ? asIs : (value) => toSafeNumber(value, name) }
    })
  }

  #isExact(aggregate: AggregateColumn | undefined): boolean {
    if (aggregate?.name === 'sum') return true
    if (aggregate?.name !== 'min' && aggregate?.name !== 'max') return false
    const question = this.#raw.prepare(
      "select 1 from sqlite_master t join pragma_table_info(t.name) c where c.name = ? and upper(c.type) = 'BIGINT'",
    )
    return question.all(aggregate.over ?? '').length > 0
  }
}

function asIs(value: bigint): bigint {
  return value
}

function toRow(columns: readonly OutputColumn[], values: readonly unknown[]): Row {
  const row: Row = {}
  for (const [index, { name, toValue }] of columns.entries()) {
    const value = values[index]
    row[name] = typeof value === 'bigint' ? toValue(value) : value
  }
  return row
}
