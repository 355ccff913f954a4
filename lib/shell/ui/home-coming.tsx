import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { formatDate, formatPlainDate } from '#lib/dates/format-date.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import type { ComingLine } from '../contract.ts'

const dayLength = 'YYYY-MM-DD'.length

/** What will happen by itself, the soonest first; nothing where nothing is in sight. */
export async function HomeComing({ coming }: { readonly coming: readonly ComingLine[] }): Promise<ReactNode> {
  const [say, locale, timeZone] = await Promise.all([getTranslations(), getLocale(), getTimeZone()])
  if (coming.length === 0) return null
  return (
    <section aria-labelledby="home-coming" className="grid content-start gap-2">
      <h2 id="home-coming" className="text-14">
        {say('shell.homePage.coming')}
      </h2>
      <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
        {coming.map(({ label, values, on, href }) => (
          <li key={`${label} ${on} ${href}`}>
            <Link
              href={href}
              className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-0.5 px-4 py-2 -outline-offset-2 hover:bg-hover"
            >
              <span className="w-28 shrink-0 text-muted">
                {on.length === dayLength
                  ? formatPlainDate(on, locale)
                  : formatDate(fromInstant(on), locale, timeZone)}
              </span>
              <span className="min-w-0 flex-1 font-medium">{say(label, values)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
