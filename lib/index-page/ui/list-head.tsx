import { clsx } from 'clsx'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { IndexColumn } from '../contract.ts'
import { ChooseAll } from './choose-all.tsx'
import { isAtEnd } from './is-at-end.ts'
import type { ListTableProps, ShownList } from './shown-list.ts'

const cellLook = 'h-9 bg-neutral-2 px-3 text-12 font-medium whitespace-nowrap text-muted'
/** The corners, because a table that its head leaves to stick cannot cut them itself. */
const corners = 'first:rounded-tl-card last:rounded-tr-card'

/** The columns' names, each with the way to sort by it. */
export async function ListHead<Row, F extends string>({
  shown,
  hasChoice,
}: Pick<ListTableProps<Row, F>, 'shown' | 'hasChoice'>): Promise<ReactNode> {
  const { index, list } = shown
  const say = await getTranslations('index-page')
  return (
    <thead className="max-sm:sr-only lg:sticky lg:top-(--frame-head,0px) lg:z-10">
      <tr>
        {hasChoice && (
          <th scope="col" className={clsx(cellLook, corners, 'w-10')}>
            <ChooseAll label={say('chooseAll')} />
          </th>
        )}
        {index.columns
          .filter(({ id }) => list.columns.includes(id))
          .map((column) => (
            <SortHead key={column.id} shown={shown} column={column} />
          ))}
        <th scope="col" className={clsx(cellLook, corners, 'w-10')}>
          <span className="sr-only">{say('peek')}</span>
        </th>
      </tr>
    </thead>
  )
}

async function SortHead<Row, F extends string>({
  shown: { index, found, hrefOf },
  column,
}: {
  readonly shown: ShownList<Row, F>
  readonly column: IndexColumn<Row>
}): Promise<ReactNode> {
  const say = await getTranslations()
  const look = clsx(cellLook, corners, isAtEnd(column.kind) && 'text-right')
  const sort = index.sorts.find(({ id }) => id === column.sort)
  if (!sort) {
    return (
      <th scope="col" className={look}>
        {say(column.label)}
      </th>
    )
  }
  const { id, direction } = found.state.sort
  const isOn = id === sort.id
  const turned = direction === 'asc' ? ('desc' as const) : ('asc' as const)
  const next = { id: sort.id, direction: isOn ? turned : sort.begins }
  const Arrow = direction === 'asc' ? ArrowUp : ArrowDown
  return (
    <th
      scope="col"
      aria-sort={isOn ? (direction === 'asc' ? 'ascending' : 'descending') : undefined}
      className={look}
    >
      <Link
        href={hrefOf({ state: { sort: next } })}
        prefetch={false}
        className={clsx(
          'inline-flex min-h-8 items-center gap-1 underline-offset-3 hover:text-text hover:underline',
          isOn && 'text-text',
        )}
      >
        {say(column.label)}
        {isOn && <Arrow aria-hidden size={14} strokeWidth={2} />}
      </Link>
    </th>
  )
}
