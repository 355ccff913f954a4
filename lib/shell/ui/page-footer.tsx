import { clsx } from 'clsx'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '#lib/web/locale.ts'
import { localeNames, locales } from '#lib/web/locale.ts'
import { themes } from '#lib/web/theme.ts'

export interface PageFooterProps {
  readonly locale: Locale
}

const choiceLook =
  'min-h-11 rounded-control px-2 text-13 text-muted underline-offset-3 hover:text-text hover:underline aria-pressed:font-semibold aria-pressed:text-text'

// Prerendered pages don't know the choice; the document says it.
const chosenLook = {
  system: '[:root:not([data-theme])_&]:font-semibold [:root:not([data-theme])_&]:text-text',
  light: '[:root[data-theme=light]_&]:font-semibold [:root[data-theme=light]_&]:text-text',
  dark: '[:root[data-theme=dark]_&]:font-semibold [:root[data-theme=dark]_&]:text-text',
}

/** Language and appearance; both are plain forms. */
export async function PageFooter({ locale }: PageFooterProps): Promise<ReactNode> {
  const say = await getTranslations({ locale, namespace: 'shell' })
  return (
    <footer className="mt-auto border-t border-line text-13 text-muted">
      <div className="mx-auto flex max-w-[90rem] flex-wrap items-center justify-between gap-x-8 gap-y-1 px-4 py-3 sm:px-6">
        <p>
          {say('name')}. {say('foot.about')}
        </p>
        <form action="/api/preferences" method="post" className="-mx-2 flex flex-wrap items-center gap-x-6">
          <fieldset className="flex items-center gap-1">
            <legend className="sr-only">{say('foot.language')}</legend>
            {locales.map((one) => (
              <button
                key={one}
                name="locale"
                value={one}
                lang={one}
                aria-pressed={one === locale}
                className={choiceLook}
              >
                {localeNames[one]}
              </button>
            ))}
          </fieldset>
          <fieldset className="flex items-center gap-1">
            <legend className="sr-only">{say('foot.theme')}</legend>
            {(['system', ...themes] as const).map((theme) => (
              <button key={theme} name="theme" value={theme} className={clsx(choiceLook, chosenLook[theme])}>
                {say(`foot.${theme}`)}
              </button>
            ))}
          </fieldset>
        </form>
      </div>
    </footer>
  )
}
