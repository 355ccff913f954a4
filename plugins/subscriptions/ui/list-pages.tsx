import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { LinkButton } from '#lib/ui/link-button.tsx'

export interface ListPagesProps {
  readonly page: number
  readonly hasMore: boolean
}

/** The way through the list of a page. */
export async function ListPages({ page, hasMore }: ListPagesProps): Promise<ReactNode> {
  const say = await getTranslations('subscriptions')
  if (page === 1 && !hasMore) return null
  return (
    <nav aria-label={say('title')} className="flex justify-between gap-3 pt-4">
      {page > 1 && <LinkButton href={`?page=${page - 1}`}>{say('newer')}</LinkButton>}
      {hasMore && (
        <LinkButton href={`?page=${page + 1}`} className="ml-auto">
          {say('older')}
        </LinkButton>
      )}
    </nav>
  )
}
