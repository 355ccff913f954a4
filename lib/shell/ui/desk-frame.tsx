import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { askAs } from '#lib/web/ask.ts'
import { currentLocale } from '#lib/web/current-locale.ts'
import { readVisitor } from '../queries/read-visitor.ts'
import { PageFooter } from './page-footer.tsx'
import { ShopHeader } from './shop-header.tsx'
import { SkipLink } from './skip-link.tsx'
import { VisitorLinks } from './visitor-links.tsx'
import { visitorWords } from './visitor-words.ts'

export interface DeskFrameProps {
  readonly density: 'shop' | 'portal'
  /** Beside the page: the portal's navigation. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** Head and foot around the personal pages of shop and portal. */
export async function DeskFrame({ density, aside, children }: DeskFrameProps): Promise<ReactNode> {
  const [locale, visitor] = await Promise.all([currentLocale(), askAs(readVisitor, {})])
  const [words, say] = await Promise.all([visitorWords(locale), getTranslations('web')])
  const mainId = `main-${density}`
  return (
    <div data-density={density} className="flex min-h-dvh flex-col">
      <SkipLink to={mainId}>{say('skip')}</SkipLink>
      <ShopHeader locale={locale} visitor={<VisitorLinks visitor={visitor} words={words} />} />
      <div className="mx-auto w-full max-w-[90rem] px-4 py-6 sm:px-6 sm:py-8 lg:flex lg:gap-10">
        {aside}
        <main id={mainId} tabIndex={-1} className="min-w-0 flex-1 outline-none">
          {children}
        </main>
      </div>
      <PageFooter locale={locale} />
    </div>
  )
}
