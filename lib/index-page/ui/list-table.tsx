import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ListHead } from './list-head.tsx'
import { ListRow } from './list-row.tsx'
import type { ListTableProps } from './shown-list.ts'

/** Rows in a table with a head that stays in sight; below one another as cards on a phone. */
export async function ListTable<Row, F extends string>(props: ListTableProps<Row, F>): Promise<ReactNode> {
  const { index, found } = props.shown
  const say = await getTranslations()
  return (
    <section
      aria-label={say(index.title)}
      // What scrolls must be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="rounded-card border border-line bg-surface max-lg:overflow-x-auto"
    >
      <table className="w-full border-collapse text-left text-(length:--text-table) max-sm:block">
        <caption className="sr-only">{say(index.title)}</caption>
        <ListHead {...props} />
        <tbody className="max-sm:block">
          {found.rows.map((row) => (
            <ListRow key={index.rowId(row)} {...props} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
