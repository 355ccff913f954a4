import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatDate } from '#lib/dates/format-date.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import type { PropsOf } from '#lib/kernel/token.ts'
import type { orderPanel } from '#lib/orders/contract.ts'
import { Card } from '#lib/ui/card.tsx'
import { ObjectStatus } from '#lib/state-table/ui/object-status.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { askAs } from '#lib/web/ask.ts'
import { hasRight } from '#lib/web/has-right.ts'
import { shipGoods } from '../permissions.ts'
import { shipmentsOfAnyOrder, shipmentsOfOwnOrder } from '../queries/shipments-of-order.ts'
import type { Shipment } from '../shipment.ts'
import { ShipmentLines } from './shipment-lines.tsx'
import { shipmentTable } from '../shipment.ts'

type Props = PropsOf<typeof orderPanel>

/** The shipments of an order: how far, by whom, and what is in them. */
export default async function ShipmentsPanel({ orderId, area }: Props): Promise<ReactNode> {
  const say = await getTranslations('fulfillment')
  const shipments = await askAs(area === 'admin' ? shipmentsOfAnyOrder : shipmentsOfOwnOrder, { orderId })
  return shipments.map((shipment) => (
    <Card
      key={shipment.shipmentId}
      title={
        <>
          {say('number')} <Mono>{shipment.number}</Mono>
        </>
      }
      aside={<ObjectStatus table={shipmentTable} state={shipment.state} area={area} />}
    >
      <div className="grid gap-3 text-14">
        <ShipmentSays shipment={shipment} area={area} />
        <ShipmentLines shipment={shipment} />
      </div>
    </Card>
  ))
}

async function ShipmentSays({
  shipment,
  area,
}: Pick<Props, 'area'> & { readonly shipment: Shipment }): Promise<ReactNode> {
  const [say, locale] = await Promise.all([getTranslations('fulfillment'), getLocale()])
  const { shipmentId, number } = shipment
  if (shipment.shippedAt === null) {
    return (
      <p>
        {say(`says.${area}.waiting`)}{' '}
        {area === 'admin' && (await hasRight(shipGoods)) && (
          <TextLink href={`/admin/fulfillment?shipment=${shipmentId}`} prefetch={false}>
            {say('next', { number })}
          </TextLink>
        )}
      </p>
    )
  }
  const date = formatDate(fromInstant(shipment.shippedAt), locale, kernel().timeZone)
  return (
    <div>
      <p>{say(`says.${area}.shipped`, { carrier: shipment.carrier ?? '', date })}</p>
      {shipment.trackingNumber !== null && (
        <p>
          {say('trackingNumber')} <Mono>{shipment.trackingNumber}</Mono>
        </p>
      )}
    </div>
  )
}
