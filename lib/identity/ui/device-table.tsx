import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { Badge } from '#lib/ui/badge.tsx'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { endSessionAction } from '../actions/end-session.ts'
import type { ListedSession } from '../queries/list-sessions.ts'

/** Where somebody is signed in, one device in a row, with the way to sign it out. */
export async function DeviceTable({
  sessions,
}: {
  readonly sessions: readonly ListedSession[]
}): Promise<ReactNode> {
  const [say, locale, zone] = await Promise.all([getTranslations('identity'), getLocale(), getTimeZone()])
  const wordFor = (group: 'browsers' | 'systems', code: string): string =>
    say.has(`${group}.${code}`) ? say(`${group}.${code}`) : say(`${group}.other`)
  const timeOf = (instant: string): string => formatTime(fromInstant(instant), locale, zone)
  return (
    <Table caption={say('security.devicesTitle')}>
      <TableHead>
        <HeadCell>{say('security.device')}</HeadCell>
        <HeadCell>{say('security.place')}</HeadCell>
        <HeadCell>{say('security.since')}</HeadCell>
        <HeadCell>{say('security.seen')}</HeadCell>
        <HeadCell>
          <span className="sr-only">{say('security.end')}</span>
        </HeadCell>
      </TableHead>
      <TableBody>
        {sessions.map(({ sessionId, browser, system, network, createdAt, lastSeenAt, isThis }) => {
          const words = { browser: wordFor('browsers', browser), system: wordFor('systems', system) }
          const device = say('security.on', words)
          const since = timeOf(createdAt)
          return (
            <TableRow key={sessionId}>
              <Cell className="min-w-40">{device}</Cell>
              <Cell className="whitespace-nowrap">{network || say('security.unknownPlace')}</Cell>
              <Cell className="whitespace-nowrap">{since}</Cell>
              <Cell className="whitespace-nowrap">{timeOf(lastSeenAt)}</Cell>
              <Cell className="whitespace-nowrap">
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
              </Cell>
            </TableRow>
          )
        })}
      </TableBody>
    </Table>
  )
}
