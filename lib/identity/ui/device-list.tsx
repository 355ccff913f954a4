import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { Badge } from '#lib/ui/badge.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { endSessionAction } from '../actions/end-session.ts'
import type { ListedSession } from '../queries/list-sessions.ts'

/** Where somebody is signed in, this device first, each other one with the way to sign it out. */
export async function DeviceList({
  sessions,
}: {
  readonly sessions: readonly ListedSession[]
}): Promise<ReactNode> {
  const [say, locale, zone] = await Promise.all([getTranslations('identity'), getLocale(), getTimeZone()])
  const wordFor = (group: 'browsers' | 'systems', code: string): string =>
    say.has(`${group}.${code}`) ? say(`${group}.${code}`) : say(`${group}.other`)
  const timeOf = (instant: string): string => formatTime(fromInstant(instant), locale, zone)
  return (
    <ul aria-label={say('security.devicesTitle')} className="divide-y divide-line border-y border-line">
      {sessions.map(({ sessionId, browser, system, network, createdAt, lastSeenAt, isThis }) => {
        const words = { browser: wordFor('browsers', browser), system: wordFor('systems', system) }
        const device = say('security.on', words)
        const since = timeOf(createdAt)
        return (
          <li key={sessionId} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-3">
            <div className="min-w-0">
              <p className="font-medium">{device}</p>
              <p className="text-13 text-muted">
                {say('security.seen', { time: timeOf(lastSeenAt) })}
                <br />
                {network === ''
                  ? say('security.sinceUnknown', { time: since })
                  : say('security.since', { time: since, network })}
              </p>
            </div>
            {isThis ? (
              <Badge meaning="good">{say('security.this')}</Badge>
            ) : (
              <ActionForm
                action={endSessionAction}
                submitLabel={say('security.end')}
                submitName={say('security.endOne', { device, since })}
                submitLook="secondary"
              >
                <input type="hidden" name="sessionId" value={sessionId} />
              </ActionForm>
            )}
          </li>
        )
      })}
    </ul>
  )
}
