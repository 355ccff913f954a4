import { clsx } from 'clsx'
import { PanelRight } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { IndexColumn } from '../contract.ts'
import { isAtEnd } from './is-at-end.ts'
import { ListCell } from './list-cell.tsx'
import type { ListTableProps } from './shown-list.ts'
import { choiceFormId } from './shown-list.ts'

const cardLook =
  'max-sm:flex max-sm:h-auto max-sm:items-baseline max-sm:justify-between max-sm:gap-4 max-sm:px-4 max-sm:py-1 max-sm:text-right'

/** One row: its box, its cells, and the way to look at it beside the list. */
export async function ListRow<Row, F extends string>({
  shown,
  cells,
  hasChoice,
  row,
}: ListTableProps<Row, F> & { readonly row: Row }): Promise<ReactNode> {
  const { index, list, here, hrefOf } = shown
  const [say, words] = await Promise.all([getTranslations('index-page'), getTranslations()])
  const id = index.rowId(row)
  const name = index.rowName(row)
  const columns = index.columns.filter((column) => list.columns.includes(column.id))
  return (
    <tr
      data-list-row
      aria-current={list.peek === id ? 'true' : undefined}
      className="relative border-t border-line focus-within:bg-hover hover:bg-neutral-2 has-checked:bg-accent-tint aria-[current]:bg-accent-tint max-sm:block max-sm:py-3 max-sm:first:border-t-0"
    >
      {hasChoice && (
        <td className="h-(--row-height) px-3 max-sm:absolute max-sm:top-2 max-sm:right-0 max-sm:h-auto">
          <input
            type="checkbox"
            form={choiceFormId}
            name="id"
            value={id}
            aria-label={say('choose', { name })}
            className="block size-4 accent-accent max-sm:size-6"
          />
        </td>
      )}
      {columns.map((column, position) => (
        <td
          key={column.id}
          data-label={position === 0 ? undefined : words(column.label)}
          className={clsx(
            'h-(--row-height) px-3 py-1.5',
            position === 0
              ? 'font-medium max-sm:block max-sm:h-auto max-sm:px-4 max-sm:py-1 max-sm:pr-12'
              : clsx(
                  cardLook,
                  'max-sm:before:shrink-0 max-sm:before:text-muted max-sm:before:content-[attr(data-label)]',
                ),
            isAtEnd(column.kind) && 'text-right',
            isShort(column) && 'whitespace-nowrap',
          )}
        >
          <ListCell
            column={column}
            row={row}
            cell={cells[column.id]}
            listHref={hrefOf(here)}
            peekHref={position === 0 ? hrefOf({ ...here, peek: id }) : undefined}
          />
        </td>
      ))}
      <td className="px-2 text-right max-sm:hidden">
        <Link
          href={hrefOf({ ...here, peek: id })}
          prefetch={false}
          scroll={false}
          data-list-peek
          aria-label={say('peekAt', { name })}
          title={say('peek')}
          className="inline-grid size-8 place-items-center rounded-control text-muted hover:bg-hover hover:text-text"
        >
          <PanelRight aria-hidden size={16} strokeWidth={1.75} />
        </Link>
      </td>
    </tr>
  )
}

function isShort({ kind }: Pick<IndexColumn<never>, 'kind'>): boolean {
  return ['date', 'time', 'day', 'money', 'number', 'status'].includes(kind)
}
