import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { currentLocale } from '#lib/web/current-locale.ts'
import { currentDesk } from '../current-desk.ts'
import { PageFooter } from './page-footer.tsx'
import { PersonMenu } from './person-menu.tsx'
import { ShellKeys } from './shell-keys.tsx'
import type { Department } from './shop-header.tsx'
import { ShopHeader } from './shop-header.tsx'
import { SkipLink } from './skip-link.tsx'
import { VisitorLinks } from './visitor-links.tsx'
import { visitorWords } from './visitor-words.ts'

export interface DeskFrameProps {
  readonly density: 'shop' | 'portal'
  readonly departments: readonly Department[]
  /** Ends the session; the person menu shows it last. */
  readonly signOut: ReactNode
  /** Above the head: what must not be overlooked on any page. */
  readonly banner?: ReactNode
  /** Beside the page: the portal's navigation. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** Head and foot around the personal pages of shop and portal. */
export async function DeskFrame(props: DeskFrameProps): Promise<ReactNode> {
  const { density, departments, signOut, banner, aside, children } = props
  const [locale, desk] = await Promise.all([currentLocale(), currentDesk()])
  const [words, say] = await Promise.all([visitorWords(locale), getTranslations('web')])
  const mainId = `main-${density}`
  return (
    <div data-density={density} className="flex min-h-dvh flex-col">
      <SkipLink to={mainId}>{say('skip')}</SkipLink>
      {banner}
      <ShellKeys reader={desk.name ?? ''} />
      <ShopHeader
        locale={locale}
        departments={departments}
        visitor={
          <>
            <VisitorLinks visitor={desk} words={words} />
            <PersonMenu
              area={desk.isStaff ? 'admin' : 'account'}
              desk={desk}
              locale={locale}
              signOut={signOut}
            />
          </>
        }
      />
      <div className="mx-auto w-full max-w-[90rem] px-4 py-5 sm:px-6 sm:py-8 lg:flex lg:gap-10">
        {aside}
        <main id={mainId} tabIndex={-1} className="min-w-0 flex-1 outline-none">
          {children}
        </main>
      </div>
      <PageFooter locale={locale} />
    </div>
  )
}
