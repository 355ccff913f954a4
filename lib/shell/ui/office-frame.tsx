import { Bell, Menu, PanelLeft, Store } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { cookies } from 'next/headers'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { currentLocale } from '#lib/web/current-locale.ts'
import { publicPath } from '#lib/web/locale.ts'
import { currentDesk } from '../current-desk.ts'
import { isSidebarWidth, sidebarCookie } from '../sidebar-width.ts'
import { AreaNav } from './area-nav.tsx'
import { CountMark } from './count-mark.tsx'
import { FindButton } from './find-button.tsx'
import { PersonMenu } from './person-menu.tsx'
import { ShellKeys } from './shell-keys.tsx'
import { SidebarToggle } from './sidebar-toggle.tsx'
import { SkipLink } from './skip-link.tsx'
import { Wordmark } from './wordmark.tsx'

export interface OfficeFrameProps {
  /** Ends the session; the person menu shows it last. */
  readonly signOut: ReactNode
  /** Above the head: what must not be overlooked on any page. */
  readonly banner?: ReactNode
  readonly children: ReactNode
}

const drawerId = 'office-navigation'

/** Navigation, top bar and menus around the pages of the back office. */
export async function OfficeFrame({ signOut, banner, children }: OfficeFrameProps): Promise<ReactNode> {
  const [locale, desk, say] = await Promise.all([currentLocale(), currentDesk(), getTranslations()])
  const width = (await cookies()).get(sidebarCookie)?.value
  return (
    <div
      data-density="office"
      data-frame
      data-sidebar={isSidebarWidth(width) ? width : 'wide'}
      className="min-h-dvh lg:flex"
    >
      <SkipLink to="main-office">{say('web.skip')}</SkipLink>
      <ShellKeys reader={desk.name ?? ''} />
      <nav id={drawerId} popover="auto" aria-label={say('shell.admin.nav')} className="drawer gap-3">
        <div className="flex items-center justify-between gap-2">
          <Wordmark href="/admin" name={say('shell.name')} />
        </div>
        <AreaNav area="admin" headings="shown" unreadCount={desk.unreadCount} />
        <div className="mt-auto grid gap-px pt-2">
          <Link
            prefetch={false}
            href={publicPath(locale, '/')}
            title={say('shell.head.toShop')}
            className="nav-link"
          >
            <Store aria-hidden size={16} strokeWidth={1.75} className="shrink-0" />
            <span className="nav-words">{say('shell.head.toShop')}</span>
          </Link>
          <SidebarToggle label={say('shell.frame.narrow')}>
            <PanelLeft aria-hidden size={16} strokeWidth={1.75} className="shrink-0" />
          </SidebarToggle>
        </div>
      </nav>
      <div className="flex min-h-dvh min-w-0 flex-1 flex-col">
        {banner}
        <header className="sticky top-0 z-20 flex h-14 items-center gap-2 border-b border-line bg-surface px-2 sm:px-4">
          <button
            type="button"
            popoverTarget={drawerId}
            aria-label={say('shell.frame.menu')}
            className="icon-button lg:hidden"
          >
            <Menu aria-hidden size={20} strokeWidth={1.75} />
          </button>
          <FindButton />
          <div className="ml-auto flex items-center gap-1">
            <Link
              href="/admin/inbox"
              aria-label={say('shell.frame.inbox', { count: desk.unreadCount })}
              title={say('shell.frame.inbox', { count: desk.unreadCount })}
              className="icon-button relative"
            >
              <Bell aria-hidden size={18} strokeWidth={1.75} />
              <span className="absolute top-0 right-0 grid">
                <CountMark count={desk.unreadCount} />
              </span>
            </Link>
            <PersonMenu area="admin" desk={desk} locale={locale} signOut={signOut} />
          </div>
        </header>
        <main
          id="main-office"
          tabIndex={-1}
          className="mx-auto w-full max-w-[100rem] min-w-0 flex-1 px-4 py-5 outline-none sm:px-6 lg:px-8 lg:py-6"
        >
          {children}
        </main>
      </div>
    </div>
  )
}
