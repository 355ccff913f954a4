import '../../styles.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { publicCategories } from '#lib/catalog/public-catalogue.ts'
import { PageFooter } from '#lib/shell/ui/page-footer.tsx'
import { ShopHeader } from '#lib/shell/ui/shop-header.tsx'
import { ShellKeys } from '#lib/shell/ui/shell-keys.tsx'
import { SkipLink } from '#lib/shell/ui/skip-link.tsx'
import { VisitorIsland } from '#lib/shell/ui/visitor-island.tsx'
import { visitorWords } from '#lib/shell/ui/visitor-words.ts'
import { publicLocale } from '#lib/web/public-locale.ts'
import { themeScript } from '#lib/web/theme.ts'

interface CatalogueLayoutProps {
  readonly params: Promise<{ readonly locale: string }>
  readonly children: ReactNode
}

/** Public pages are rendered whole and kept; what is personal on them is an island. */
export const ensureStatic = 'navigation'

// A language that does not exist: the build must prerender something, and must not ask any database. The real
// pages are made at their first request, from the database that the process runs on.
export function generateStaticParams(): { locale: string }[] {
  return [{ locale: 'build' }]
}

export const metadata: Metadata = { title: { template: '%s · Portico', default: 'Portico' } }

export default async function CatalogueLayout({
  params,
  children,
}: CatalogueLayoutProps): Promise<ReactNode> {
  const locale = await publicLocale(params)
  const say = await getTranslations({ locale, namespace: 'web' })
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body data-density="shop" className="flex flex-col font-sans">
        <SkipLink to="main-catalogue">{say('skip')}</SkipLink>
        <ShellKeys reader="" />
        <ShopHeader
          locale={locale}
          departments={await publicCategories(locale)}
          visitor={<VisitorIsland words={await visitorWords(locale)} />}
        />
        <main
          id="main-catalogue"
          tabIndex={-1}
          className="mx-auto w-full max-w-[90rem] px-4 py-6 outline-none sm:px-6 sm:py-8"
        >
          {children}
        </main>
        <PageFooter locale={locale} />
      </body>
    </html>
  )
}
