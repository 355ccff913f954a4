import type { IndexInput, IndexPage, IndexProblem } from '../contract.ts'
import type { KeptViews } from '../queries/read-views.ts'
import { askedOf } from './index-input.ts'
import { queryOf } from './query-of.ts'
import { readState, valueOf } from './read-state.ts'

/** A tab over a list. */
export interface ViewTab {
  readonly id: string
  /** A key of the messages for a given view, the name itself for a kept one. */
  readonly label: string
  readonly query: string
  readonly isKept: boolean
  readonly isShared: boolean
  readonly isOwn: boolean
}

/** A list as an address opens it for somebody. */
export interface OpenedList {
  /** For the list's query. */
  readonly asked: IndexInput['asked']
  readonly tabs: readonly ViewTab[]
  /** The tab that is open; nothing for the plain list. */
  readonly tab: ViewTab | undefined
  /** The tab that opens by itself. */
  readonly opensWith: string | undefined
  /** Columns by id, in the list's order. */
  readonly columns: readonly string[]
  /** The same where they are not the list's own choice, for addresses. */
  readonly chosenColumns: readonly string[] | undefined
  readonly peek: string | undefined
  readonly bulk: string | undefined
  /** Rows that are to be acted on; `all` for all that match. */
  readonly ids: readonly string[]
  readonly problems: readonly IndexProblem[]
}

type AnyIndex = Pick<
  IndexPage<never>,
  'columns' | 'views' | 'opensWith' | 'filters' | 'sorts' | 'defaultSort' | 'alsoAsked' | 'search'
>
type SearchParams = Parameters<typeof askedOf>[0]

/** The plain list, for an address that must not open anything else. */
export const plainView = 'all'
const besideState = new Set(['after', 'before', 'view', 'columns', 'peek', 'bulk', 'id'])

/** Finds out what an address opens: what it says itself, else its view, else how the reader keeps the list. */
export function openList(index: AnyIndex, params: SearchParams, kept: KeptViews): OpenedList {
  const said = askedOf(params)
  const state = said.filter(([name]) => !besideState.has(name) && !index.alsoAsked?.includes(name))
  const opening = askedOf(Object.fromEntries(new URLSearchParams(kept.opening)))
  const tabs = tabsOf(index, kept)
  const openingView = valueOf(opening, 'view') || (index.opensWith ?? '')
  const opensWith = tabs.find(({ id }) => id === openingView)?.id
  const wanted = valueOf(said, 'view') || (state.length === 0 ? (opensWith ?? '') : '')
  const tab = tabs.find(({ id }) => id === wanted)
  const kindOfView = pairsOf(tab?.query ?? '')
  const chosenColumns = [said, kindOfView, opening]
    .map((one) => columnsOf(index, valueOf(one, 'columns')))
    .find((one) => one !== undefined)
  const beside = said.filter(([name]) => name === 'after' || name === 'before')
  const isLost = wanted !== '' && wanted !== plainView && !tab
  return {
    asked: [...(state.length === 0 ? withoutBeside(kindOfView) : state), ...beside],
    tabs,
    tab,
    opensWith,
    columns: chosenColumns ?? index.columns.flatMap((one) => (one.isExtra ? [] : one.id)),
    chosenColumns,
    peek: valueOf(said, 'peek').slice(0, 40) || undefined,
    bulk: valueOf(said, 'bulk') || undefined,
    ids: idsOf(params['id']),
    problems: isLost ? [{ says: 'view', name: 'view', value: '' }] : [],
  }
}

/** Whether a list shows something else than the tab that it stands under. */
export function isChanged(index: AnyIndex, tab: ViewTab, shown: IndexPageState): boolean {
  const kept = readState(index, withoutBeside(pairsOf(tab.query))).state
  return queryOf(index, kept).toString() !== queryOf(index, shown).toString()
}

type IndexPageState = Parameters<typeof queryOf>[1]

function tabsOf({ views = [] }: AnyIndex, kept: KeptViews): readonly ViewTab[] {
  return [
    ...views.map((view) => ({ ...view, isKept: false, isShared: false, isOwn: false })),
    ...kept.views.map(({ viewId, name, ...view }) => ({ id: viewId, label: name, isKept: true, ...view })),
  ]
}

function pairsOf(query: string): IndexInput['asked'] {
  return [...new URLSearchParams(query)]
}

function withoutBeside(asked: IndexInput['asked']): IndexInput['asked'] {
  return asked.filter(([name]) => !besideState.has(name))
}

/** Those that exist, and those that are always there; nothing where none is named. */
function columnsOf({ columns }: AnyIndex, text: string): readonly string[] | undefined {
  const named = text.split('.').filter((id) => columns.some((column) => column.id === id))
  if (named.length === 0) return undefined
  return columns.flatMap(({ id, isFixed }) => (isFixed || named.includes(id) ? [id] : []))
}

function idsOf(value: SearchParams[string]): readonly string[] {
  const ids = [value ?? []].flat().filter((id) => id !== '' && id.length <= 40 && !id.includes('\0'))
  return [...new Set(ids)].slice(0, 500)
}
