import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Locale } from '#lib/web/locale.ts'
import { publicPath } from '#lib/web/locale.ts'
import { SearchForm } from './search-form.tsx'
import { Wordmark } from './wordmark.tsx'

export interface ShopHeaderProps {
  readonly locale: Locale
  /** The personal part: an island on prerendered pages, plain links on the others. */
  readonly visitor: ReactNode
}

/** The head of shop and portal: name, catalogue, search, and the way to one's own. */
export async function ShopHeader({ locale, visitor }: ShopHeaderProps): Promise<ReactNode> {
  const say = await getTranslations({ locale, namespace: 'shell' })
  return (
    <header className="border-b border-line bg-surface">
      <div className="mx-auto flex max-w-[90rem] flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 sm:px-6 md:flex-nowrap">
        <Wordmark href={publicPath(locale, '/')} name={say('name')} />
        <nav aria-label={say('head.label')}>
          <Link
            prefetch={false}
            href={publicPath(locale, '/catalog')}
            className="inline-flex h-11 items-center rounded-control px-2 text-14 font-medium hover:bg-hover sm:px-3"
          >
            {say('head.catalogue')}
          </Link>
        </nav>
        <div className="max-md:order-last max-md:w-full max-md:pb-1 md:max-w-xl md:flex-1">
          <SearchForm
            words={{
              label: say('search.label'),
              placeholder: say('search.placeholder'),
              action: say('search.action'),
            }}
          />
        </div>
        <div className="-mr-2 ml-auto sm:-mr-3">{visitor}</div>
      </div>
    </header>
  )
}
