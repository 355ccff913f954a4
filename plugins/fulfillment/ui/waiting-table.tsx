import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatDate } from '#lib/dates/format-date.ts'
import { formatTime } from '#lib/dates/format-time.ts'
import type { Deadline } from '#lib/deadlines/contract.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import { Badge } from '#lib/ui/badge.tsx'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import type { Shipment } from '../shipment.ts'

export interface WaitingTableProps {
  readonly shipments: readonly Shipment[]
  /** By when each must leave, by its id. */
  readonly dueTimes: ReadonlyMap<string, Deadline>
}

/** What waits to be shipped; each row leads to its pick list. */
export async function WaitingTable({ shipments, dueTimes }: WaitingTableProps): Promise<ReactNode> {
  const [say, locale] = await Promise.all([getTranslations('fulfillment'), getLocale()])
  return (
    <Table caption={say('waiting')}>
      <TableHead>
        <HeadCell>{say('number')}</HeadCell>
        <HeadCell>{say('orderedOn')}</HeadCell>
        <HeadCell>{say('due')}</HeadCell>
        <HeadCell>{say('order')}</HeadCell>
        <HeadCell>{say('company')}</HeadCell>
        <HeadCell>{say('to')}</HeadCell>
        <HeadCell align="end">{say('lines')}</HeadCell>
      </TableHead>
      <TableBody>
        {shipments.map(({ shipmentId, number, orderNumber, companyName, address, createdAt, lines }) => (
          <TableRow key={shipmentId}>
            <Cell className="whitespace-nowrap">
              <TextLink
                href={`/admin/fulfillment?shipment=${shipmentId}`}
                prefetch={false}
                className="font-mono whitespace-nowrap"
              >
                {number}
              </TextLink>
            </Cell>
            <Cell className="whitespace-nowrap">
              {formatDate(fromInstant(createdAt), locale, kernel().timeZone)}
            </Cell>
            <Cell className="whitespace-nowrap">
              <DueTime deadline={dueTimes.get(shipmentId)} />
            </Cell>
            <Cell className="font-mono whitespace-nowrap">{orderNumber}</Cell>
            <Cell>{companyName}</Cell>
            <Cell>
              {address.postalCode} {address.city}
            </Cell>
            <Cell align="end">{lines.length}</Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

/** By when; a badge says that it is late. */
async function DueTime({ deadline }: { readonly deadline: Deadline | undefined }): Promise<ReactNode> {
  const [say, locale] = await Promise.all([getTranslations('fulfillment'), getLocale()])
  if (!deadline) return say('none')
  return (
    <>
      {formatTime(fromInstant(deadline.dueAt), locale, kernel().timeZone)}{' '}
      {deadline.state === 'late' && <Badge meaning="bad">{say('isLate')}</Badge>}
    </>
  )
}
