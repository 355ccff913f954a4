import type { Connection, RowDataPacket } from 'mysql2/promise'
import { createConnection } from 'mysql2/promise'
import { mysqlTriggerBody, triggersOf } from './append-only.ts'
import type { TableShape } from './table-shape.ts'

type Facts = ReadonlySet<string>

/**
 * Whether a migrated MySQL or MariaDB database is what the schema says: columns, indexes, foreign keys, checks,
 * triggers, engine and collation, each way round. Gives a sentence for each thing that is wrong.
 */
export async function checkMysql(url: string, tables: readonly TableShape[]): Promise<readonly string[]> {
  const connection = await createConnection(url)
  try {
    return compare(wantedFacts(tables), await foundFacts(connection))
  } finally {
    await connection.end()
  }
}

function compare(wanted: Facts, found: Facts): readonly string[] {
  const missing = [...wanted].filter((fact) => !found.has(fact))
  const surplus = [...found].filter((fact) => !wanted.has(fact))
  return [
    ...missing.map((fact) => `MySQL lacks: ${fact}.`),
    ...surplus.map((fact) => `MySQL has, but the schema does not say: ${fact}.`),
  ]
}

function wantedFacts(tables: readonly TableShape[]): Facts {
  return new Set(
    tables.flatMap((table) => {
      const { name, columns, indexes, foreignKeys, checks } = table
      return [
        `table ${name} InnoDB utf8mb4_bin`,
        ...columns.map((column) => columnFact(name, column.name, column.type, column.isRequired)),
        ...indexes.map(
          (index) => `index ${name}.${index.name} ${index.kind !== 'plain'} (${index.columns.join()})`,
        ),
        ...foreignKeys.map(
          (key) =>
            `foreign key ${name}.${key.name} (${key.columns.join()}) to ${key.table} (${key.references.join()}) ${key.onDelete}`,
        ),
        ...checks.map((check) => `check ${name}.${check.name} ${plain(check.condition)}`),
        ...triggersOf(table).map((trigger) =>
          triggerFact(trigger.table, trigger.name, `BEFORE ${trigger.event}`, mysqlTriggerBody(trigger)),
        ),
      ]
    }),
  )
}

function columnFact(table: string, column: string, type: string, isRequired: boolean): string {
  const shortType = type.replace(/^(bigint|int)\(\d+\)/, '$1')
  return `column ${table}.${column} ${shortType}${isRequired ? ' not null' : ''}`
}

function triggerFact(table: string, name: string, moment: string, body: string): string {
  return `trigger ${table}.${name} ${moment} ${plain(body)}`
}

async function foundFacts(connection: Connection): Promise<Facts> {
  const facts = await Promise.all([
    select(connection, tablesQuery).then((rows) =>
      rows.map((row) => `table ${row['t']} ${row['engine']} ${row['collation']}`),
    ),
    select(connection, columnsQuery).then((rows) =>
      rows.map((row) => columnFact(row['t'], row['c'], row['type'], row['nullable'] === 'NO')),
    ),
    select(connection, indexesQuery).then((rows) => rows.filter(isNotForeignKey).map(indexFact)),
    select(connection, foreignKeysQuery).then((rows) =>
      rows.map(
        (row) =>
          `foreign key ${row['t']}.${row['name']} (${row['columns']}) to ${row['other']} (${row['others']}) ${row['on_delete']}`,
      ),
    ),
    select(connection, checksQuery).then((rows) =>
      rows.map((row) => `check ${row['t']}.${row['name']} ${plain(String(row['condition']))}`),
    ),
    select(connection, triggersQuery).then((rows) =>
      rows.map((row) => triggerFact(row['t'], row['name'], row['moment'], row['body'])),
    ),
  ])
  return new Set(facts.flat())
}

/** The server makes an index for a foreign key that no other index serves, and names it after the key. */
function isNotForeignKey(row: RowDataPacket): boolean {
  return !String(row['name']).endsWith('_fkey')
}

function indexFact(row: RowDataPacket): string {
  return `index ${row['t']}.${row['name']} ${Number(row['non_unique']) === 0} (${row['columns']})`
}

/** Conditions are compared without the quotes, spaces and brackets that a server adds. */
function plain(condition: string): string {
  return condition.replaceAll(/[`\s()]/g, '')
}

async function select(connection: Connection, query: string): Promise<RowDataPacket[]> {
  const [rows] = await connection.query<RowDataPacket[]>(query)
  return rows
}

const here = "table_schema = database() and table_name <> '_prisma_migrations'"

const tablesQuery = `select table_name t, engine, table_collation collation from information_schema.tables where ${here}`

const columnsQuery = `select table_name t, column_name c, column_type type, is_nullable nullable
  from information_schema.columns where ${here}`

const indexesQuery = `select table_name t, index_name name, min(non_unique) non_unique,
    group_concat(column_name order by seq_in_index) columns
  from information_schema.statistics where ${here} group by table_name, index_name`

const foreignKeysQuery = `select k.table_name t, k.constraint_name name, k.referenced_table_name other,
    group_concat(k.column_name order by k.ordinal_position) columns,
    group_concat(k.referenced_column_name order by k.ordinal_position) others, min(r.delete_rule) on_delete
  from information_schema.key_column_usage k
  join information_schema.referential_constraints r
    on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name
  where k.table_schema = database() and k.referenced_table_name is not null
  group by k.table_name, k.constraint_name, k.referenced_table_name`

const checksQuery = `select t.table_name t, c.constraint_name name, c.check_clause \`condition\`
  from information_schema.check_constraints c
  join information_schema.table_constraints t
    on t.constraint_schema = c.constraint_schema and t.constraint_name = c.constraint_name
  where c.constraint_schema = database() and t.constraint_type = 'CHECK'`

const triggersQuery = `select event_object_table t, trigger_name name,
    concat(action_timing, ' ', event_manipulation) moment, action_statement body
  from information_schema.triggers where trigger_schema = database()`
