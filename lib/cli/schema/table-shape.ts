import type { Datamodel, Field, Model } from './read-schema.ts'

/** A column as both the migrations and the drift check need it. */
export interface ColumnShape {
  readonly name: string
  /** MySQL's type in the spelling of `information_schema`: `varchar(32)`, `bigint(20)` … */
  readonly type: string
  readonly isRequired: boolean
}

/** An index; the first of a table is its primary key. */
export interface IndexShape {
  readonly name: string
  readonly kind: 'primary' | 'unique' | 'plain'
  readonly columns: readonly string[]
}

export interface ForeignKeyShape {
  readonly name: string
  readonly columns: readonly string[]
  readonly table: string
  readonly references: readonly string[]
  readonly onDelete: string
}

export interface CheckShape {
  readonly name: string
  readonly condition: string
}

/** One table as the schema wants it. */
export interface TableShape {
  readonly name: string
  readonly columns: readonly ColumnShape[]
  readonly indexes: readonly IndexShape[]
  readonly foreignKeys: readonly ForeignKeyShape[]
  readonly checks: readonly CheckShape[]
  /** Whether the schema marks it `Append-only`: triggers then refuse every UPDATE and DELETE. */
  readonly isAppendOnly: boolean
}

const scalarTypes: Readonly<Record<string, string>> = {
  BigInt: 'bigint(20)',
  Int: 'int(11)',
  Boolean: 'tinyint(1)',
}

const checkLine = /^Check: (.+)$/gm
const appendOnlyLine = /^Append-only$/m

/** What the schema says about every table, in MySQL's words and with Prisma's names for indexes. */
export function tableShapes(models: Datamodel): readonly TableShape[] {
  return models.models.map((model) => {
    const name = tableName(model)
    const stored = model.fields.filter((field) => field.kind === 'scalar')
    return {
      name,
      columns: stored.map((field) => ({
        name: field.dbName ?? field.name,
        type: mysqlType(field),
        isRequired: field.isRequired,
      })),
      indexes: indexShapes(models, model, name),
      foreignKeys: model.fields.flatMap((field) => foreignKey(models, model, field)),
      checks: stored.flatMap((field) => checks(name, field)),
      isAppendOnly: appendOnlyLine.test(model.documentation ?? ''),
    }
  })
}

function tableName(model: Model): string {
  return model.dbName ?? model.name
}

function mysqlType(field: Field): string {
  const [native, sizes] = field.nativeType ?? []
  const type = native
    ? `${native.toLowerCase()}${sizes?.length ? `(${sizes.join(',')})` : ''}`
    : scalarTypes[field.type]
  if (!type || type.startsWith('varchar(191)')) {
    throw new Error(`"${field.name}" needs a @db type. Add one to the schema.`)
  }
  return type
}

function indexShapes(models: Datamodel, model: Model, table: string): IndexShape[] {
  const rank = { primary: 0, unique: 1, plain: 2 }
  return models.indexes
    .filter((index) => index.model === model.name)
    .map(({ type, fields }): IndexShape => {
      const columns = columnNames(
        model,
        fields.map((field) => field.name),
      )
      const stem = [table, ...columns].join('_')
      if (type === 'id') return { name: 'PRIMARY', kind: 'primary', columns }
      if (type === 'unique') return { name: shortName(stem, 'key'), kind: 'unique', columns }
      return { name: shortName(stem, 'idx'), kind: 'plain', columns }
    })
    .sort((left, right) => rank[left.kind] - rank[right.kind])
}

function foreignKey(models: Datamodel, model: Model, field: Field): ForeignKeyShape[] {
  if (!field.relationFromFields?.length) return []
  const other = models.models.find((candidate) => candidate.name === field.type)
  if (!other) throw new Error(`"${field.type}" is not in the schema.`)
  const columns = columnNames(model, field.relationFromFields)
  return [
    {
      name: shortName([tableName(model), ...columns].join('_'), 'fkey'),
      columns,
      table: tableName(other),
      references: columnNames(other, field.relationToFields ?? []),
      onDelete: field.relationOnDelete?.toUpperCase() ?? (field.isRequired ? 'RESTRICT' : 'SET NULL'),
    },
  ]
}

function checks(table: string, field: Field): CheckShape[] {
  const column = field.dbName ?? field.name
  return [...(field.documentation ?? '').matchAll(checkLine)].map((match) => ({
    name: shortName(`${table}_${column}`, 'check'),
    condition: match[1] ?? '',
  }))
}

function columnNames(model: Model, fields: readonly string[]): string[] {
  return fields.map((name) => {
    const field = model.fields.find((candidate) => candidate.name === name)
    return field?.dbName ?? name
  })
}

/** MySQL takes names of 64 characters; Prisma cuts the stem, too. */
function shortName(stem: string, suffix: string): string {
  return `${stem.slice(0, 64 - suffix.length - 1)}_${suffix}`
}
