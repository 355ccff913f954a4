import { clsx } from 'clsx'
import { Monitor, Moon, Sun } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '#lib/web/locale.ts'
import { localeNames, locales } from '#lib/web/locale.ts'
import { themes } from '#lib/web/theme.ts'

export interface PreferenceFormProps {
  readonly locale: Locale
  /** A line at the foot of the page, or a part of a menu. */
  readonly look: 'foot' | 'menu'
}

const choiceLook =
  'inline-flex flex-1 items-center justify-center gap-1.5 rounded-[5px] px-2.5 text-13 whitespace-nowrap text-muted hover:text-text pointer-coarse:min-h-11'
const chosen = 'bg-raised font-medium text-text shadow-chosen'

// Prerendered pages don't know the choice; the document says it.
const chosenLook = {
  system:
    '[:root:not([data-theme])_&]:bg-raised [:root:not([data-theme])_&]:font-medium [:root:not([data-theme])_&]:text-text [:root:not([data-theme])_&]:shadow-chosen',
  light:
    '[:root[data-theme=light]_&]:bg-raised [:root[data-theme=light]_&]:font-medium [:root[data-theme=light]_&]:text-text [:root[data-theme=light]_&]:shadow-chosen',
  dark: '[:root[data-theme=dark]_&]:bg-raised [:root[data-theme=dark]_&]:font-medium [:root[data-theme=dark]_&]:text-text [:root[data-theme=dark]_&]:shadow-chosen',
}

const drawings = { system: Monitor, light: Sun, dark: Moon }

/** Language and appearance: a plain form, so that a choice is kept without scripts too. */
export async function PreferenceForm({ locale, look }: PreferenceFormProps): Promise<ReactNode> {
  const say = await getTranslations({ locale, namespace: 'shell.foot' })
  const height = look === 'menu' ? 'min-h-8' : 'min-h-9'
  return (
    <form
      action="/api/preferences"
      method="post"
      className={clsx(look === 'menu' ? 'grid gap-3' : 'flex flex-wrap gap-3')}
    >
      <Choice title={say('theme')} look={look}>
        {(['system', ...themes] as const).map((theme) => {
          const Drawn = drawings[theme]
          return (
            <button
              key={theme}
              name="theme"
              value={theme}
              data-theme-choice={theme}
              className={clsx(choiceLook, height, chosenLook[theme])}
            >
              <Drawn aria-hidden size={14} strokeWidth={1.75} />
              {say(theme)}
            </button>
          )
        })}
      </Choice>
      <Choice title={say('language')} look={look}>
        {locales.map((one) => (
          <button
            key={one}
            name="locale"
            value={one}
            lang={one}
            aria-pressed={one === locale}
            className={clsx(choiceLook, height, one === locale && chosen)}
          >
            {localeNames[one]}
          </button>
        ))}
      </Choice>
    </form>
  )
}

interface ChoiceProps {
  readonly title: string
  readonly look: PreferenceFormProps['look']
  readonly children: ReactNode
}

function Choice({ title, look, children }: ChoiceProps): ReactNode {
  return (
    <fieldset>
      <legend className={look === 'menu' ? 'mb-1 text-12 font-medium text-muted' : 'sr-only'}>{title}</legend>
      <div className="flex gap-0.5 rounded-control bg-sunken p-0.5">{children}</div>
    </fieldset>
  )
}
