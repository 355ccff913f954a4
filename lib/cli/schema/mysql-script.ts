import { mysqlTriggerBody, triggersOf } from './append-only.ts'
import type { ForeignKeyShape, IndexShape, TableShape } from './table-shape.ts'

/** The statements that make all tables in MySQL or MariaDB. */
export function mysqlScript(tables: readonly TableShape[]): string {
  return (
    [...tables.map(createTable), ...tables.flatMap(addForeignKeys), ...tables.flatMap(createTriggers)].join(
      '\n\n',
    ) + '\n'
  )
}

function createTriggers(table: TableShape): string[] {
  return triggersOf(table).map(
    (trigger) =>
      `-- CreateTrigger\nCREATE TRIGGER ${quote(trigger.name)} BEFORE ${trigger.event} ON ${quote(trigger.table)} FOR EACH ROW ${mysqlTriggerBody(trigger)};`,
  )
}

function createTable(table: TableShape): string {
  const lines = [
    ...table.columns.map(({ name, type, isRequired }) => {
      const need = isRequired ? 'NOT NULL' : 'NULL'
      return `${quote(name)} ${type.replace(/^(bigint|int)\(\d+\)$/, '$1').toUpperCase()} ${need}`
    }),
    ...table.indexes.map(indexLine),
    ...table.checks.map(({ name, condition }) => `CONSTRAINT ${quote(name)} CHECK (${condition})`),
  ]
  const body = lines.map((line) => `    ${line}`).join(',\n')
  return `-- CreateTable\nCREATE TABLE ${quote(table.name)} (\n${body}\n) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;`
}

function indexLine({ kind, name, columns }: IndexShape): string {
  const list = `(${columns.map(quote).join(', ')})`
  if (kind === 'primary') return `PRIMARY KEY ${list}`
  return `${kind === 'unique' ? 'UNIQUE INDEX' : 'INDEX'} ${quote(name)} ${list}`
}

function addForeignKeys(table: TableShape): string[] {
  return table.foreignKeys.map((key: ForeignKeyShape) =>
    [
      `-- AddForeignKey\nALTER TABLE ${quote(table.name)} ADD CONSTRAINT ${quote(key.name)}`,
      `FOREIGN KEY (${key.columns.map(quote).join(', ')})`,
      `REFERENCES ${quote(key.table)} (${key.references.map(quote).join(', ')})`,
      `ON DELETE ${key.onDelete} ON UPDATE CASCADE;`,
    ].join(' '),
  )
}

function quote(name: string): string {
  return `\`${name}\``
}
