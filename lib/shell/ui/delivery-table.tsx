import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { DeliveryCount } from '#lib/kernel/read-deliveries.ts'
import { Badge } from '#lib/ui/badge.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'

/** What the outbox has not delivered yet, and what it gave up. */
export async function DeliveryTable({
  deliveries,
}: {
  readonly deliveries: readonly DeliveryCount[]
}): Promise<ReactNode> {
  const say = await getTranslations('shell.plugins')
  return (
    <section className="grid gap-3">
      <h2 className="text-16">{say('deliveries')}</h2>
      {deliveries.length === 0 ? (
        <p className="text-muted">{say('delivered')}</p>
      ) : (
        <Table caption={say('deliveries')}>
          <TableHead>
            <HeadCell>{say('subscriber')}</HeadCell>
            <HeadCell align="end">{say('waiting')}</HeadCell>
            <HeadCell align="end">{say('parked')}</HeadCell>
            <HeadCell>{say('lastError')}</HeadCell>
          </TableHead>
          <TableBody>
            {deliveries.map(({ subscriber, waiting, parked, lastError }) => (
              <TableRow key={subscriber}>
                <Cell>
                  <Mono>{subscriber}</Mono>
                </Cell>
                <Cell align="end">{waiting}</Cell>
                <Cell align="end">{parked > 0 ? <Badge meaning="bad">{parked}</Badge> : 0}</Cell>
                <Cell className="max-w-96 truncate text-muted">{lastError}</Cell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </section>
  )
}
