import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { LinkButton } from './link-button.tsx'

export interface PaginationProps {
  readonly page: number
  readonly pageCount: number
  readonly hrefOf: (page: number) => string
  /** What is said: the list's name, both directions, and where one is. */
  readonly words: {
    readonly label: string
    readonly previous: string
    readonly next: string
    readonly position: string
  }
}

/** The way through a long list, as links. */
export function Pagination({ page, pageCount, hrefOf, words }: PaginationProps): ReactNode {
  if (pageCount <= 1) return null
  return (
    <nav aria-label={words.label} className="flex flex-wrap items-center justify-between gap-3 pt-4">
      {page > 1 ? (
        <LinkButton href={hrefOf(page - 1)} rel="prev" prefetch={false}>
          <ChevronLeft aria-hidden size={16} />
          {words.previous}
        </LinkButton>
      ) : (
        <span />
      )}
      <p className="text-14 text-muted tabular-nums">{words.position}</p>
      {page < pageCount ? (
        <LinkButton href={hrefOf(page + 1)} rel="next" prefetch={false}>
          {words.next}
          <ChevronRight aria-hidden size={16} />
        </LinkButton>
      ) : (
        <span />
      )}
    </nav>
  )
}
