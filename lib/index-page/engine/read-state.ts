import type {
  ChosenFilter,
  IndexFilter,
  IndexInput,
  IndexPage,
  IndexProblem,
  IndexState,
} from '../contract.ts'
import { ownNames } from './index-page.ts'
import { judgeFilter } from './judge-filter.ts'

/** What is asked of a list: what of it can be done, and what cannot. */
export interface ReadState {
  readonly state: IndexState
  readonly problems: readonly IndexProblem[]
}

type AnyIndex = Pick<IndexPage<never>, 'filters' | 'sorts' | 'defaultSort' | 'alsoAsked' | 'search'>

export const pageSizes = [25, 50, 100] as const
const longestText = 120

/** Reads an address. Whatever cannot be used is left out and told, so that nobody takes a whole list for a narrow one. */
export function readState(index: AnyIndex, asked: IndexInput['asked']): ReadState {
  const problems: IndexProblem[] = [...unknownNames(index, asked)]
  const told = (problem: IndexProblem | undefined): boolean => {
    if (problem) problems.push(problem)
    return problem === undefined
  }
  const filters = index.filters
    .flatMap((filter) => chosenFilter(filter, asked) ?? [])
    .filter(({ filter, chosen }) => told(judgeFilter(filter, chosen)))
    .map(({ chosen }) => chosen)
  const search = valueOf(asked, 'q').trim()
  const isSearchUsable = told(
    search.length > longestText ? { says: 'long', name: 'q', value: search.slice(0, 40) } : undefined,
  )
  const { sort, problem: sortProblem } = readSort(index, valueOf(asked, 'sort'))
  const { size, problem: sizeProblem } = readSize(valueOf(asked, 'size'))
  told(sortProblem)
  told(sizeProblem)
  return { state: { filters, search: isSearchUsable ? search : '', sort, size }, problems }
}

/** The last value of a name; none is an empty one. */
export function valueOf(asked: IndexInput['asked'], name: string): string {
  return asked.findLast(([one]) => one === name)?.[1] ?? ''
}

function unknownNames(index: AnyIndex, asked: IndexInput['asked']): readonly IndexProblem[] {
  const known = new Set([
    ...ownNames,
    ...(index.alsoAsked ?? []),
    ...index.filters.flatMap(({ id, kind }) =>
      kind === 'days' || kind === 'amounts' ? [id, `${id}.from`, `${id}.to`] : [id],
    ),
  ])
  if (!index.search) known.delete('q')
  return [...new Set(asked.map(([name]) => name))]
    .filter((name) => !known.has(name))
    .map((name) => ({ says: 'unknown', name, value: '' }))
}

function chosenFilter<F extends string>(
  filter: IndexFilter<F>,
  asked: IndexInput['asked'],
): { readonly filter: IndexFilter<F>; readonly chosen: ChosenFilter } | undefined {
  const { id, kind } = filter
  const values = asked.flatMap(([name, value]) => (name === id && value.trim() !== '' ? [value.trim()] : []))
  const isRange = kind === 'days' || kind === 'amounts'
  const from = isRange ? valueOf(asked, `${id}.from`).trim() : ''
  const to = isRange ? valueOf(asked, `${id}.to`).trim() : ''
  if (values.length === 0 && from === '' && to === '') return undefined
  const [only] = values
  if (kind === 'days' && only !== undefined)
    return { filter, chosen: { id, values: [], from: only, to: only } }
  const range = { ...(from !== '' && { from }), ...(to !== '' && { to }) }
  return { filter, chosen: { id, values: [...new Set(values)], ...range } }
}

function readSort(
  { sorts, defaultSort }: AnyIndex,
  text: string,
): { readonly sort: IndexState['sort']; readonly problem?: IndexProblem } {
  const [id, direction] = text.split('.')
  const wanted = sorts.find((sort) => sort.id === id)
  if (wanted && (direction === undefined || direction === 'asc' || direction === 'desc')) {
    return { sort: { id: wanted.id, direction: direction ?? wanted.begins } }
  }
  const usual = sorts.find((sort) => sort.id === defaultSort)
  const sort = { id: defaultSort, direction: usual?.begins ?? ('asc' as const) }
  return text === '' ? { sort } : { sort, problem: { says: 'sort', name: 'sort', value: text } }
}

function readSize(text: string): { readonly size: IndexState['size']; readonly problem?: IndexProblem } {
  const size = pageSizes.find((one) => String(one) === text)
  if (size !== undefined) return { size }
  return text === '' ? { size: 25 } : { size: 25, problem: { says: 'size', name: 'size', value: text } }
}
