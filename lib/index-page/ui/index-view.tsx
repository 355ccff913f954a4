import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { may } from '#lib/kernel/actor.ts'
import type { Query } from '#lib/kernel/command.ts'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { askAs } from '#lib/web/ask.ts'
import { currentActor } from '#lib/web/current-actor.ts'
import type { IndexAnswer, IndexInput, IndexPage } from '../contract.ts'
import { openList } from '../engine/open-list.ts'
import { keepViews } from '../permissions.ts'
import { readViews } from '../queries/read-views.ts'
import { BulkBar } from './bulk-bar.tsx'
import { BulkPanel } from './bulk-panel.tsx'
import { ExportLink } from './export-link.tsx'
import { FilterBar } from './filter-bar.tsx'
import { FilterChips } from './filter-chips.tsx'
import { hrefOf, placeOf } from './href-of.ts'
import { ListKeys } from './list-keys.tsx'
import { ListPages } from './list-pages.tsx'
import { ListProblems } from './list-problems.tsx'
import { ListTable } from './list-table.tsx'
import { NoRows } from './no-rows.tsx'
import { PeekPanel } from './peek-panel.tsx'
import type { BulkAction, ShownCells } from './shown-list.ts'
import { ViewTabs } from './view-tabs.tsx'

export interface IndexViewProps<Row, F extends string> {
  readonly index: IndexPage<Row, F>
  readonly query: Query<IndexInput, IndexAnswer<Row>>
  /** Of the page: what the address says. */
  readonly params: Readonly<Record<string, string | string[] | undefined>>
  /** Under the title, as one sentence. */
  readonly text?: string
  /** The page's one primary action. */
  readonly action?: ReactNode
  /** What the page says before its list. */
  readonly before?: ReactNode
  /** What the page says after its list; it is given the rows and the address that shows them. */
  readonly after?: (found: IndexAnswer<Row>, here: string) => ReactNode
  /** What will be here, why there is nothing yet, and the one thing that fills it. */
  readonly empty: { readonly title: string; readonly text: string; readonly action?: ReactNode }
  readonly cells?: ShownCells<Row>
  /** What is shown of a row beside the list, below all that its columns say. */
  readonly peek?: (row: Row) => ReactNode
  readonly bulk?: readonly BulkAction<Row>[]
}

/** A whole list: title, views, filters, rows, what can be done with them, and the way to further pages. */
export async function IndexView<Row, F extends string>(props: IndexViewProps<Row, F>): Promise<ReactNode> {
  const { index, query, params, cells = {}, peek } = props
  const actor = await currentActor()
  const kept = may(actor, keepViews)
    ? await askAs(readViews, { listId: index.id }, index.path)
    : { opening: '', views: [] }
  const list = openList(index, params, kept)
  const found = await askAs(query, { asked: list.asked }, index.path)
  const peeked =
    list.peek !== undefined
      ? (await askAs(query, { asked: [], ids: [list.peek] }, index.path)).rows[0]
      : undefined
  const bulk = (props.bulk ?? []).filter(({ needs }) => may(actor, needs))
  const shown = { index, list, found, hrefOf: hrefOf(index, list, found), here: placeOf(list.asked) }
  const say = await getTranslations()
  const problems = [
    ...list.problems,
    ...found.problems,
    ...(list.peek !== undefined && !peeked ? [{ says: 'peek' as const, name: 'peek', value: '' }] : []),
  ]
  return (
    <div className="group/list" data-list={index.id}>
      <PageHeader
        title={say(index.title)}
        text={props.text}
        actions={
          <>
            {props.action}
            <ExportLink shown={shown} />
          </>
        }
      />
      {props.before && <div className="mb-6 grid gap-6">{props.before}</div>}
      <ViewTabs
        shown={shown}
        mayKeep={may(actor, keepViews)}
        isStaff={actor.type === 'person' && actor.isStaff}
      />
      <FilterBar shown={shown} mayKeep={may(actor, keepViews)} />
      <FilterChips shown={shown} />
      <ListProblems index={index} problems={problems} />
      <BulkPanel shown={shown} bulk={bulk} query={query} />
      {found.rows.length === 0 ? (
        <NoRows shown={shown} empty={props.empty} />
      ) : (
        <div className={peeked ? 'grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_24rem]' : ''}>
          <div className="min-w-0">
            <ListTable shown={shown} cells={cells} hasChoice={bulk.length > 0} />
            <BulkBar shown={shown} bulk={bulk} />
            <ListPages shown={shown} />
          </div>
          {peeked && (
            <PeekPanel shown={shown} row={peeked} cells={cells}>
              {peek?.(peeked)}
            </PeekPanel>
          )}
        </div>
      )}
      {props.after?.(found, shown.hrefOf(shown.here))}
      <ListKeys help={say('index-page.keys')} />
    </div>
  )
}
