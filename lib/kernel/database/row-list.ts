import type { Expression, ExpressionBuilder, ReferenceExpression, SelectQueryBuilder, SqlBool } from 'kysely'
import type { AnyTables } from './any-tables.ts'
import type {
  ColumnValue,
  RowCondition,
  RowList,
  RowOrder,
  RowPage,
  RowPlace,
  RowSum,
  RowTotal,
  RowWish,
} from './row-wish.ts'

/** A select of which only the shape is known here. */
type AnySelect = SelectQueryBuilder<AnyTables, string, Record<string, unknown>>
type Condition = Expression<SqlBool>
type Builder = ExpressionBuilder<AnyTables, string>
type Columns = Readonly<Record<string, string>>
type AnyRow = Readonly<Record<string, unknown>>
type PlaceIn = (row: AnyRow, field: string) => RowPlace

const mostRows = 500
const mostTotals = 100
const valueColumn = 'row_list_value'
const idColumn = 'row_list_id'
/** No character comes behind it, so that a prefix and it end a range. */
const lastCharacter = '\u{10ffff}'

/**
 * Lets the rows of a select be listed as somebody wishes. What the select asks for itself, such as whose rows may be
 * seen, holds beside every condition of a wish: each is one more AND.
 *
 * @param query selects what a row answers, with its scope, without order and limit
 * @param columns the column that each field of a wish stands for; no other can be asked for
 * @param placeIn where a row stands by a field, for rows whose columns must not be read as they are
 */
export function rowList<D, T extends keyof D, R extends object, const F extends string>(
  query: SelectQueryBuilder<D, T, R>,
  columns: Readonly<Record<F, ReferenceExpression<D, T> & string>>,
  placeIn?: (row: R, field: F) => RowPlace,
): RowList<R, F> {
  const select = query as unknown as AnySelect
  const ownPlace = placeIn as PlaceIn | undefined
  return {
    page: async (wish) => (await readPage(select, columns, wish, ownPlace)) as RowPage<R>,
    totals: (wish, over) => readTotals(select, columns, wish, over),
  }
}

async function readPage(
  query: AnySelect,
  columns: Columns,
  wish: RowWish,
  placeIn: PlaceIn | undefined,
): Promise<RowPage<object>> {
  if (wish.limit > mostRows) throw new RangeError(`A list gives at most ${mostRows} rows at once.`)
  const isBack = wish.from?.side === 'before'
  const order = isBack ? { ...wish.order, direction: opposite(wish.order.direction) } : wish.order
  const sorted = columnOf(columns, order.field)
  const unique = columnOf(columns, wish.tieBreaker)
  const found = await narrowed(query, columns, wish)
    .$if(wish.from !== undefined, (select) =>
      select.where((eb) => behind(eb, { sorted, unique }, order, wish.from?.place)),
    )
    .$if(placeIn === undefined, (select) =>
      select.select([`${sorted} as ${valueColumn}`, `${unique} as ${idColumn}`]),
    )
    .orderBy(sorted, order.direction)
    .orderBy(unique, order.direction)
    .limit(wish.limit + 1)
    .execute()
  const hasMore = found.length > wish.limit
  const shown = found.slice(0, wish.limit)
  if (isBack) shown.reverse()
  const placeOf = (row: AnyRow | undefined): RowPlace | undefined =>
    row && (placeIn?.(row, wish.order.field) ?? selectedPlace(row))
  return {
    rows: shown.map(withoutPlace),
    first: placeOf(shown[0]),
    last: placeOf(shown.at(-1)),
    hasBefore: isBack ? hasMore : wish.from !== undefined,
    hasAfter: isBack || hasMore,
  }
}

async function readTotals(
  query: AnySelect,
  columns: Columns,
  wish: Pick<RowWish, 'conditions'>,
  { sum, by }: RowSum,
): Promise<readonly RowTotal[]> {
  const shared = by === undefined ? undefined : columnOf(columns, by)
  const rows = await narrowed(query, columns, wish)
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as('rows'))
    .$if(sum !== undefined, (select) =>
      select.select((eb) => eb.fn.sum<bigint>(columnOf(columns, sum ?? '')).as('total')),
    )
    .$if(shared !== undefined, (select) =>
      select
        .select(`${shared} as shared`)
        .groupBy(shared ?? '')
        .orderBy(shared ?? ''),
    )
    .limit(mostTotals)
    .execute()
  return rows.map((row) => ({
    by: String(row['shared'] ?? ''),
    count: Number(row['rows']),
    sum: BigInt((row['total'] as bigint | null | undefined) ?? 0n),
  }))
}

function narrowed(
  query: AnySelect,
  columns: Columns,
  { conditions }: Pick<RowWish, 'conditions'>,
): AnySelect {
  return conditions.reduce((select, condition) => select.where((eb) => holds(eb, columns, condition)), query)
}

function holds(eb: Builder, columns: Columns, condition: RowCondition): Condition {
  if (condition.test === 'contains') {
    const { fields, text } = condition
    return eb.or(fields.map((field) => contains(eb, columnOf(columns, field), text)))
  }
  const column = columnOf(columns, condition.field)
  switch (condition.test) {
    case 'present':
      return eb(column, 'is not', null)
    case 'absent':
      return eb(column, 'is', null)
    case 'one-of':
      return condition.values.length === 0 ? eb.lit(false) : eb(column, 'in', condition.values)
    case 'begins':
      return eb.and([eb(column, '>=', condition.text), eb(column, '<', `${condition.text}${lastCharacter}`)])
    default:
      return eb(column, comparisons[condition.test], condition.value)
  }
}

const comparisons = { is: '=', from: '>=', until: '<=', before: '<' } as const

/** LIKE would read `%` and `_` as patterns, and escapes differ by dialect. */
function contains(eb: Builder, column: string, text: string): Condition {
  const place = eb.fn<number>('instr', [eb.fn('lower', [column]), eb.fn('lower', [eb.val(text)])])
  return eb(place, '>', 0)
}

interface PlaceColumns {
  readonly sorted: string
  readonly unique: string
}

/** Everything behind a place. The first comparison lets the index begin there. */
function behind(
  eb: Builder,
  { sorted, unique }: PlaceColumns,
  { direction, isNullable }: RowOrder,
  place: RowPlace | undefined,
): Condition {
  if (!place) return eb.lit(true)
  const past = direction === 'asc' ? ('>' as const) : ('<' as const)
  const isPastId = eb(unique, past, place.id)
  const isNull = eb(sorted, 'is', null)
  if (place.value === null) {
    const sameNull = eb.and([isNull, isPastId])
    return direction === 'asc' ? eb.or([sameNull, eb(sorted, 'is not', null)]) : sameNull
  }
  const value: ColumnValue = place.value
  const isPast = eb.or([eb(sorted, past, value), eb.and([eb(sorted, '=', value), isPastId])])
  return isNullable && direction === 'desc'
    ? eb.or([isPast, isNull])
    : eb.and([eb(sorted, `${past}=`, value), isPast])
}

function columnOf(columns: Columns, field: string): string {
  const column = Object.hasOwn(columns, field) ? columns[field] : undefined
  if (column === undefined) throw new Error(`The list has no field "${field}". Name its column.`)
  return column
}

function opposite(direction: RowOrder['direction']): RowOrder['direction'] {
  return direction === 'asc' ? 'desc' : 'asc'
}

function selectedPlace(row: AnyRow): RowPlace {
  return { value: row[valueColumn] as RowPlace['value'], id: String(row[idColumn]) }
}

function withoutPlace({ [valueColumn]: _value, [idColumn]: _id, ...row }: AnyRow): object {
  return row
}
