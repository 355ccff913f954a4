import type { IndexPage, IndexState } from '../contract.ts'

/** What a link says beside the state: nothing in it is kept in views. */
export interface AlsoSaid {
  readonly view?: string | undefined
  /** Ids in the order in which they are shown; left out where it is the list's own choice. */
  readonly columns?: readonly string[] | undefined
  readonly after?: string | undefined
  readonly before?: string | undefined
  readonly peek?: string | undefined
  readonly bulk?: string | undefined
  /** Rows that are acted on. */
  readonly ids?: readonly string[] | undefined
}

/** A state as it stands behind the question mark of an address. The same state always reads the same. */
export function queryOf(
  { sorts, defaultSort }: Pick<IndexPage<never>, 'sorts' | 'defaultSort'>,
  state: IndexState,
  also: AlsoSaid = {},
): URLSearchParams {
  const query = new URLSearchParams()
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') query.append(name, value)
  }
  add('view', also.view)
  for (const { id, values, from, to } of state.filters) {
    for (const value of values) add(id, value)
    if (from !== undefined && from === to) add(id, from)
    else {
      add(`${id}.from`, from)
      add(`${id}.to`, to)
    }
  }
  add('q', state.search)
  const usual = sorts.find(({ id }) => id === defaultSort)
  const isUsual = state.sort.id === defaultSort && state.sort.direction === usual?.begins
  // Within a view the order is always said: an address that says nothing asks for the view as it is kept.
  if (!isUsual || also.view !== undefined) add('sort', `${state.sort.id}.${state.sort.direction}`)
  if (state.size !== 25) add('size', String(state.size))
  add('columns', also.columns?.join('.'))
  add('after', also.after)
  add('before', also.before)
  add('peek', also.peek)
  add('bulk', also.bulk)
  for (const id of also.ids ?? []) add('id', id)
  return query
}
