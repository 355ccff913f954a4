import type { IndexPage } from '../contract.ts'

/** What an address says about a list beside its filters. */
export const ownNames: ReadonlySet<string> = new Set([
  'q',
  'sort',
  'size',
  'after',
  'before',
  'view',
  'columns',
  'peek',
  'bulk',
  'id',
])

/**
 * Defines a list.
 *
 * @throws when it contradicts itself: two things of one name, a sort or a view that does not exist
 */
export function indexPage<Row, const F extends string = string>(
  definition: IndexPage<Row, F>,
): IndexPage<Row, F> {
  const { id, columns, filters, sorts, defaultSort, views = [] } = definition
  for (const [noun, entries] of Object.entries({
    column: columns,
    filter: filters,
    sort: sorts,
    view: views,
  })) {
    const ids = entries.map((entry) => entry.id)
    if (new Set(ids).size < ids.length) throw new Error(`${id} names a ${noun} twice.`)
  }
  const known = new Set(sorts.map((sort) => sort.id))
  for (const sort of [defaultSort, ...columns.flatMap((column) => column.sort ?? [])]) {
    if (!known.has(sort)) throw new Error(`${id} has no sort "${sort}".`)
  }
  if (definition.opensWith !== undefined && !views.some((view) => view.id === definition.opensWith)) {
    throw new Error(`${id} has no view "${definition.opensWith}".`)
  }
  for (const filter of filters) {
    if (!/^[a-z][a-zA-Z0-9]*$/.test(filter.id) || ownNames.has(filter.id)) {
      throw new Error(`${id} cannot have a filter "${filter.id}": its name is taken, or is no name.`)
    }
  }
  return definition
}
