import type { IndexAnswer, IndexPage } from '../contract.ts'
import type { OpenedList } from '../engine/open-list.ts'
import { plainView } from '../engine/open-list.ts'
import type { AlsoSaid } from '../engine/query-of.ts'
import { queryOf } from '../engine/query-of.ts'
import { valueOf } from '../engine/read-state.ts'
import type { StateChange } from './shown-list.ts'

type AnyIndex = Pick<IndexPage<never>, 'path' | 'sorts' | 'defaultSort'>

/** Makes the addresses of a list's links: what is shown, with what a link changes. */
export function hrefOf(
  index: AnyIndex,
  list: Pick<OpenedList, 'tab' | 'opensWith' | 'chosenColumns'>,
  { state }: Pick<IndexAnswer<never>, 'state'>,
): (change: StateChange) => string {
  return ({ state: changed, ...also }) => {
    const isPlain = list.tab === undefined && list.opensWith !== undefined
    const query = queryOf(
      index,
      { ...state, ...changed },
      { view: list.tab?.id ?? (isPlain ? plainView : undefined), columns: list.chosenColumns, ...also },
    )
    return query.size === 0 ? index.path : `${index.path}?${query}`
  }
}

/** The page that an address shows. */
export function placeOf(asked: OpenedList['asked']): Pick<AlsoSaid, 'after' | 'before'> {
  const [after, before] = [valueOf(asked, 'after'), valueOf(asked, 'before')]
  return before === '' ? { ...(after !== '' && { after }) } : { before }
}
