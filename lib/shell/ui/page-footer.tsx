import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '#lib/web/locale.ts'
import { PreferenceForm } from './preference-form.tsx'

export interface PageFooterProps {
  readonly locale: Locale
}

/** What the shop is, and how it is shown. */
export async function PageFooter({ locale }: PageFooterProps): Promise<ReactNode> {
  const say = await getTranslations({ locale, namespace: 'shell' })
  return (
    <footer className="mt-auto border-t border-line bg-frame text-13 text-muted">
      <div className="mx-auto flex max-w-[90rem] flex-wrap items-center justify-between gap-x-8 gap-y-3 px-4 py-5 sm:px-6">
        <p>
          <span className="font-semibold text-text">{say('name')}</span> · {say('foot.about')}
        </p>
        <PreferenceForm locale={locale} look="foot" />
      </div>
    </footer>
  )
}
