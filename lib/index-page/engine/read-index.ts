import type { RowList, RowPlace, RowTotal, RowWish } from '#lib/kernel/database/row-wish.ts'
import type { IndexAnswer, IndexInput, IndexPage, IndexProblem, IndexState } from '../contract.ts'
import { conditionsOf } from './conditions-of.ts'
import { packPlace, unpackPlace } from './cursor.ts'
import { readState, valueOf } from './read-state.ts'

/** How a list's rows are read: what the repository gives, and what pages make of it. */
export interface IndexReading<Raw extends object, Row, F extends string> {
  /** Within what the actor may see. */
  readonly from: RowList<Raw, F>
  /** All rows of a page at once, so that what belongs to them is one statement more, not one each. */
  readonly shape: (rows: readonly Raw[]) => readonly Row[] | Promise<readonly Row[]>
}

/**
 * Answers a list as the address asks for it: one statement, and one more where it counts. What cannot be used is told
 * and left out; a list is never refused for it.
 */
export async function readIndex<Raw extends object, Row, F extends string>(
  index: IndexPage<Row, F>,
  input: IndexInput,
  { from, shape }: IndexReading<Raw, Row, F>,
): Promise<IndexAnswer<Row>> {
  const { state, problems } = readState(index, input.asked)
  const cursor = readCursor(index, input, state)
  const wish = wishOf(index, input, state, cursor.from)
  const page = await from.page(wish)
  const totals = await readTotals(index, input, from, wish)
  const packed = (place: RowPlace | undefined, isMore: boolean): string | undefined =>
    place && isMore ? packPlace(place, state.sort) : undefined
  return {
    rows: await shape(page.rows),
    state,
    problems: cursor.problem ? [...problems, cursor.problem] : problems,
    before: packed(page.first, page.hasBefore),
    after: packed(page.last, page.hasAfter),
    totals,
  }
}

function wishOf<F extends string>(
  index: IndexPage<never, F>,
  { ids, most }: IndexInput,
  state: IndexState,
  from: RowWish<F>['from'],
): RowWish<F> {
  const sort = index.sorts.find(({ id }) => id === state.sort.id)
  const chosen = ids && [{ test: 'one-of' as const, field: index.tieBreaker, values: ids }]
  return {
    conditions: chosen ?? conditionsOf(index, state),
    order: {
      field: sort?.field ?? index.tieBreaker,
      direction: state.sort.direction,
      isNullable: sort?.isNullable ?? false,
    },
    tieBreaker: index.tieBreaker,
    ...(from && { from }),
    limit: most ?? ids?.length ?? state.size,
  }
}

interface ReadCursor<F extends string> {
  readonly from?: RowWish<F>['from']
  readonly problem?: IndexProblem
}

/** Where the page begins, or that the cursor is of no use here: then it is the first page. */
function readCursor<F extends string>(
  { sorts }: Pick<IndexPage<never, F>, 'sorts'>,
  { asked, ids }: IndexInput,
  state: IndexState,
): ReadCursor<F> {
  const sort = sorts.find(({ id }) => id === state.sort.id)
  const side = valueOf(asked, 'before') === '' ? ('after' as const) : ('before' as const)
  const text = valueOf(asked, side)
  if (text === '' || ids !== undefined || !sort) return {}
  const place = unpackPlace(text, state.sort, sort)
  return place ? { from: { side, place } } : { problem: { says: 'cursor', name: side, value: '' } }
}

async function readTotals<F extends string>(
  { totals }: Pick<IndexPage<never, F>, 'totals'>,
  { ids, most }: IndexInput,
  from: Pick<RowList<object, F>, 'totals'>,
  wish: RowWish<F>,
): Promise<readonly RowTotal[] | undefined> {
  if (totals === undefined || ids !== undefined || most !== undefined) return undefined
  return from.totals(wish, totals === 'count' ? {} : totals)
}
