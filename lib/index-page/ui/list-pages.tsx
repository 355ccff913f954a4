import { ChevronLeft, ChevronRight } from 'lucide-react'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { Money } from '#lib/ui/money.tsx'
import type { ShownList } from './shown-list.ts'

/** The way through the list, and what all of it comes to. */
export async function ListPages<Row, F extends string>({
  shown: { index, found, hrefOf },
}: {
  readonly shown: ShownList<Row, F>
}): Promise<ReactNode> {
  const { before, after, totals = [] } = found
  const [say, words, locale] = await Promise.all([
    getTranslations('index-page'),
    getTranslations(),
    getLocale(),
  ])
  const count = totals.reduce((sum, total) => sum + total.count, 0)
  const sums = index.totals === 'count' ? [] : totals
  if (before === undefined && after === undefined && totals.length === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3 pt-3">
      {totals.length > 0 && (
        <p className="flex flex-wrap gap-x-4 text-13 text-muted tabular-nums">
          <span>{say('count', { count })}</span>
          {sums.map(({ by, sum }) => (
            <span key={by}>
              {say('sum')}{' '}
              <Money amountMinor={sum} currency={by} locale={locale} className="font-medium text-text" />
            </span>
          ))}
        </p>
      )}
      {(before !== undefined || after !== undefined) && (
        <nav aria-label={words(index.title)} className="ml-auto flex gap-2">
          {before !== undefined && (
            <LinkButton href={hrefOf({ before })} rel="prev" prefetch={false}>
              <ChevronLeft aria-hidden size={16} />
              {say('before')}
            </LinkButton>
          )}
          {after !== undefined && (
            <LinkButton href={hrefOf({ after })} rel="next" prefetch={false}>
              {say('after')}
              <ChevronRight aria-hidden size={16} />
            </LinkButton>
          )}
        </nav>
      )}
    </div>
  )
}
