import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatDate } from '#lib/dates/format-date.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import { Mono } from '#lib/ui/mono.tsx'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import type { Shipment } from '../shipment.ts'

/** What left lately, with whom. */
export async function ShippedTable({
  shipments,
}: {
  readonly shipments: readonly Shipment[]
}): Promise<ReactNode> {
  const [say, locale] = await Promise.all([getTranslations('fulfillment'), getLocale()])
  return (
    <Table caption={say('recent')}>
      <TableHead>
        <HeadCell>{say('number')}</HeadCell>
        <HeadCell>{say('shippedOn')}</HeadCell>
        <HeadCell>{say('order')}</HeadCell>
        <HeadCell>{say('company')}</HeadCell>
        <HeadCell>{say('carrier')}</HeadCell>
        <HeadCell>{say('trackingNumber')}</HeadCell>
      </TableHead>
      <TableBody>
        {shipments.map((shipment) => (
          <TableRow key={shipment.shipmentId}>
            <Cell className="font-mono whitespace-nowrap">{shipment.number}</Cell>
            <Cell className="whitespace-nowrap">
              {shipment.shippedAt && formatDate(fromInstant(shipment.shippedAt), locale, kernel().timeZone)}
            </Cell>
            <Cell>
              <TextLink
                href={`/admin/orders/${shipment.orderId}`}
                prefetch={false}
                className="font-mono whitespace-nowrap"
              >
                {shipment.orderNumber}
              </TextLink>
            </Cell>
            <Cell>{shipment.companyName}</Cell>
            <Cell>{shipment.carrier}</Cell>
            <Cell>{shipment.trackingNumber ? <Mono>{shipment.trackingNumber}</Mono> : say('none')}</Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
