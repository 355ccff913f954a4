import { X } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { DefinitionList } from '#lib/ui/definition-list.tsx'
import { ListCell } from './list-cell.tsx'
import type { ShownCells, ShownList } from './shown-list.ts'

export interface PeekPanelProps<Row, F extends string> {
  readonly shown: ShownList<Row, F>
  readonly row: Row
  readonly cells: ShownCells<Row>
  readonly children: ReactNode
}

/** One row beside the list; above it where the screen is narrow. */
export async function PeekPanel<Row, F extends string>({
  shown: { index, here, hrefOf },
  row,
  cells,
  children,
}: PeekPanelProps<Row, F>): Promise<ReactNode> {
  const [say, words] = await Promise.all([getTranslations('index-page'), getTranslations()])
  const name = index.rowName(row)
  return (
    <aside
      aria-label={name}
      className="order-first grid gap-3 rounded-card border border-line bg-surface p-4 xl:sticky xl:top-4 xl:order-last xl:max-h-[calc(100dvh-2rem)] xl:overflow-y-auto"
    >
      <header className="flex items-start justify-between gap-3">
        <h2 className="text-16 wrap-anywhere">{name}</h2>
        <Link
          href={hrefOf(here)}
          prefetch={false}
          scroll={false}
          data-list-close
          aria-label={say('closePeek')}
          className="-m-1 inline-grid size-8 shrink-0 place-items-center rounded-control hover:bg-hover"
        >
          <X aria-hidden size={18} strokeWidth={1.75} />
        </Link>
      </header>
      <DefinitionList
        items={index.columns.map((column) => ({
          term: words(column.label),
          description: (
            <ListCell
              column={column}
              row={row}
              cell={cells[column.id]}
              peekHref={undefined}
              listHref={hrefOf(here)}
            />
          ),
        }))}
      />
      {children}
    </aside>
  )
}
