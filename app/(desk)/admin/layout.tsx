import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { SignOutButton } from '#lib/identity/ui/sign-out-button.tsx'
import { AreaNav } from '#lib/shell/ui/area-nav.tsx'
import { PageFooter } from '#lib/shell/ui/page-footer.tsx'
import { SkipLink } from '#lib/shell/ui/skip-link.tsx'
import { Wordmark } from '#lib/shell/ui/wordmark.tsx'
import { currentActor } from '#lib/web/current-actor.ts'
import { currentLocale } from '#lib/web/current-locale.ts'
import { publicPath } from '#lib/web/locale.ts'

export default async function AdminLayout({
  children,
}: {
  readonly children: ReactNode
}): Promise<ReactNode> {
  const [locale, actor, say] = await Promise.all([currentLocale(), currentActor(), getTranslations()])
  return (
    <div data-density="office" className="flex min-h-dvh flex-col">
      <SkipLink to="main-office">{say('web.skip')}</SkipLink>
      <header className="flex flex-wrap items-center gap-x-4 border-b border-line bg-surface px-4 py-1 sm:px-6">
        <Wordmark href="/admin" name={say('shell.name')} />
        <Link
          prefetch={false}
          href={publicPath(locale, '/')}
          className="inline-flex min-h-(--control-height) items-center rounded-control px-3 hover:bg-hover"
        >
          {say('shell.head.shop')}
        </Link>
        {actor.type === 'person' && (
          <div className="ml-auto flex flex-wrap items-center gap-x-2">
            <p className="text-muted">{actor.name}</p>
            <SignOutButton />
          </div>
        )}
      </header>
      <div className="w-full flex-1 px-4 py-4 sm:px-6 lg:flex lg:gap-8 lg:py-6">
        <div className="lg:w-48 lg:shrink-0">
          <AreaNav area="admin" headings="shown" />
        </div>
        <main id="main-office" tabIndex={-1} className="min-w-0 flex-1 outline-none">
          {children}
        </main>
      </div>
      <PageFooter locale={locale} />
    </div>
  )
}
