import '../styles.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { Suspense } from 'react'
import { ToastRegion } from '#lib/ui/toast-region.tsx'
import { currentLocale } from '#lib/web/current-locale.ts'
import { isTheme, themeCookie } from '#lib/web/theme.ts'

interface DeskLayoutProps {
  readonly children: ReactNode
}

export const metadata: Metadata = {
  title: { template: '%s · Portico', default: 'Portico' },
  robots: { index: false },
}

/** Personal pages: nothing is sent before it is known, and then all of it, so that they read without scripts. */
export default function DeskLayout({ children }: DeskLayoutProps): ReactNode {
  return (
    <Suspense fallback={null}>
      <DeskDocument>{children}</DeskDocument>
    </Suspense>
  )
}

async function DeskDocument({ children }: DeskLayoutProps): Promise<ReactNode> {
  const theme = (await cookies()).get(themeCookie)?.value
  const locale = await currentLocale()
  const say = await getTranslations('web.toasts')
  return (
    <html lang={locale} data-theme={isTheme(theme) ? theme : undefined}>
      <body className="font-sans">
        {children}
        <ToastRegion words={{ label: say('label'), close: say('close') }} />
      </body>
    </html>
  )
}
