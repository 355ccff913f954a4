import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import type { ParkedDelivery } from '#lib/kernel/read-parked-deliveries.ts'
import { Mono } from '#lib/ui/mono.tsx'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { retryDeliveryAction } from '../actions/retry-delivery.ts'

/** What the outbox gave up, each with what tries it again. Nothing where nothing was given up. */
export async function ParkedTable({
  deliveries,
}: {
  readonly deliveries: readonly ParkedDelivery[]
}): Promise<ReactNode> {
  if (deliveries.length === 0) return null
  const say = await getTranslations('shell.plugins')
  const [locale, timeZone] = [await getLocale(), await getTimeZone()]
  return (
    <section className="grid gap-3">
      <h2 className="text-16">{say('givenUp')}</h2>
      <p className="text-muted">{say('givenUpText')}</p>
      <Table caption={say('givenUp')}>
        <TableHead>
          <HeadCell>{say('event')}</HeadCell>
          <HeadCell>{say('subscriber')}</HeadCell>
          <HeadCell>{say('since')}</HeadCell>
          <HeadCell>{say('lastError')}</HeadCell>
          <HeadCell>
            <span className="sr-only">{say('retry')}</span>
          </HeadCell>
        </TableHead>
        <TableBody>
          {deliveries.map(({ factId, event, subscriber, occurredAt, lastError }) => (
            <TableRow key={`${factId} ${subscriber}`}>
              <Cell>
                <Mono>{event}</Mono>
              </Cell>
              <Cell>
                <Mono>{subscriber}</Mono>
              </Cell>
              <Cell className="whitespace-nowrap">
                {formatTime(fromInstant(occurredAt), locale, timeZone)}
              </Cell>
              <Cell className="min-w-64 wrap-anywhere text-muted">{lastError}</Cell>
              <Cell align="end">
                <ActionForm
                  action={retryDeliveryAction}
                  submitLabel={say('retry')}
                  submitName={say('retryNamed', { event, subscriber })}
                  submitLook="secondary"
                  className="grid min-w-48 justify-items-end gap-2 text-left"
                >
                  <input type="hidden" name="factId" value={factId} />
                  <input type="hidden" name="subscriber" value={subscriber} />
                </ActionForm>
              </Cell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </section>
  )
}
