import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Locale } from '#lib/web/locale.ts'
import { publicPath } from '#lib/web/locale.ts'
import { SearchForm } from './search-form.tsx'
import { Wordmark } from './wordmark.tsx'

/** A way into the catalogue. */
export interface Department {
  readonly name: string
  readonly slug: string
}

export interface ShopHeaderProps {
  readonly locale: Locale
  /** The first level of the catalogue. */
  readonly departments: readonly Department[]
  /** The personal part: an island on prerendered pages, plain links on the others. */
  readonly visitor: ReactNode
}

const mostDepartments = 8
const departmentLook =
  'inline-flex min-h-11 items-center rounded-control px-2.5 text-14 whitespace-nowrap text-muted -outline-offset-2 hover:bg-hover hover:text-text lg:min-h-9'

/** The head of shop and portal: name, search, the way to one's own, and the departments below. */
export async function ShopHeader({ locale, departments, visitor }: ShopHeaderProps): Promise<ReactNode> {
  const say = await getTranslations({ locale, namespace: 'shell' })
  return (
    <header className="border-b border-line bg-surface lg:sticky lg:top-0 lg:z-20">
      <div className="mx-auto flex max-w-[90rem] flex-wrap items-center gap-x-6 px-4 pt-2 sm:px-6 md:flex-nowrap">
        <Wordmark href={publicPath(locale, '/')} name={say('name')} />
        <div className="max-md:order-last max-md:w-full max-md:py-1 md:mx-auto md:max-w-2xl md:flex-1">
          <SearchForm
            words={{
              label: say('search.label'),
              placeholder: say('search.placeholder'),
              action: say('search.action'),
            }}
          />
        </div>
        <div className="-mr-2 flex items-center max-md:ml-auto sm:-mr-3">{visitor}</div>
      </div>
      <nav
        aria-label={say('head.label')}
        className="mx-auto flex max-w-[90rem] gap-0.5 overflow-x-auto px-1.5 py-1 sm:px-3.5"
      >
        <Link
          prefetch={false}
          href={publicPath(locale, '/catalog')}
          className={`${departmentLook} font-semibold text-text`}
        >
          {say('head.catalogue')}
        </Link>
        {departments.slice(0, mostDepartments).map(({ name, slug }) => (
          <Link
            key={slug}
            prefetch={false}
            href={publicPath(locale, `/catalog/${slug}`)}
            className={departmentLook}
          >
            {name}
          </Link>
        ))}
      </nav>
    </header>
  )
}
