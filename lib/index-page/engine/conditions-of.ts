import { instantInZone } from '#lib/dates/instant-in-zone.ts'
import type { RowCondition } from '#lib/kernel/database/row-wish.ts'
import { later, toInstant } from '#lib/kernel/instant.ts'
import { shopTimeZone } from '#lib/kernel/shop-time-zone.ts'
import type { ChosenFilter, IndexFilter, IndexPage, IndexState } from '../contract.ts'
import { amountOf } from './amount-of.ts'

const dayMilliseconds = 86_400_000

/** What a state asks of every row. */
export function conditionsOf<F extends string>(
  index: Pick<IndexPage<never, F>, 'filters' | 'search'>,
  state: Pick<IndexState, 'filters' | 'search'>,
): readonly RowCondition<F>[] {
  const { filters, search = [] } = index
  const narrowed = state.filters.flatMap((chosen) => {
    const filter = filters.find(({ id }) => id === chosen.id)
    return filter ? conditionsOfFilter(filter, chosen) : []
  })
  return state.search === '' || search.length === 0
    ? narrowed
    : [...narrowed, { test: 'contains', fields: search, text: state.search }]
}

function conditionsOfFilter<F extends string>(
  filter: IndexFilter<F>,
  { values, from, to }: ChosenFilter,
): readonly RowCondition<F>[] {
  const { field } = filter
  const [value = ''] = values
  switch (filter.kind) {
    case 'choice':
      return [{ test: 'one-of', field, values }]
    case 'text':
      if (filter.match === 'contains') return [{ test: 'contains', fields: [field], text: value }]
      return filter.match === 'is' ? [{ test: 'is', field, value }] : [{ test: 'begins', field, text: value }]
    case 'presence':
      return [{ test: value === 'yes' ? 'present' : 'absent', field }]
    case 'truth':
      return [{ test: 'is', field, value: value === 'yes' ? 1 : 0 }]
    case 'amounts': {
      const [least, most] = [from, to].map((text) => amountOf(text ?? '', filter.decimals))
      return [
        ...(least === undefined ? [] : [{ test: 'from' as const, field, value: least }]),
        ...(most === undefined ? [] : [{ test: 'until' as const, field, value: most }]),
      ]
    }
    case 'days':
      if (filter.of === 'day') {
        return [
          ...(from === undefined ? [] : [{ test: 'from' as const, field, value: from }]),
          ...(to === undefined ? [] : [{ test: 'until' as const, field, value: to }]),
        ]
      }
      return [
        ...(from === undefined ? [] : [{ test: 'from' as const, field, value: midnight(from) }]),
        ...(to === undefined ? [] : [{ test: 'before' as const, field, value: midnight(dayAfter(to)) }]),
      ]
  }
}

/** Days are short or long by an hour twice a year: the next one begins where its own midnight is. */
function dayAfter(day: string): string {
  return later(new Date(`${day}T00:00:00Z`), dayMilliseconds)
    .toISOString()
    .slice(0, 10)
}

function midnight(day: string): string {
  const instant = instantInZone(`${day}T00:00`, shopTimeZone())
  return toInstant(new Date(instant ?? `${day}T00:00:00Z`))
}
