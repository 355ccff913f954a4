import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatDate } from '#lib/dates/format-date.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { Card } from '#lib/ui/card.tsx'
import { DefinitionList } from '#lib/ui/definition-list.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import type { OrderDetails } from '../queries/find-order.ts'
import { OrderLines } from './order-lines.tsx'
import { OrderStatus } from './order-status.tsx'
import { OrderSums } from './order-sums.tsx'
import { PartMap } from './part-map.tsx'

export interface OrderViewProps {
  readonly order: OrderDetails
  readonly area: 'account' | 'admin'
  /** What the plugins show of it. */
  readonly panels: ReactNode
  /** What happened to it. */
  readonly timeline: ReactNode
}

/** An order: its map first, then what the plugins know, lines and sums. */
export async function OrderView({ order, area, panels, timeline }: OrderViewProps): Promise<ReactNode> {
  const say = await getTranslations('orders')
  const date = formatDate(fromInstant(order.placedAt), await getLocale(), await getTimeZone())
  return (
    <>
      <PageHeader
        crumbs={[{ label: say('list.title'), href: `/${area}/orders` }]}
        title={say('order.title', { number: order.orderNumber })}
        status={<OrderStatus state={order.state} area={area} />}
        text={`${say('order.placedBy', { date, person: order.personName })}. ${say(`nextStep.${area}.${order.state}`)}`}
      />
      <div className="grid gap-6 xl:grid-cols-[1fr_20rem] xl:items-start">
        <div className="grid gap-6">
          <PartMap order={order} />
          {panels}
          <OrderLines order={order} />
          {timeline}
        </div>
        <OrderSide order={order} area={area} />
      </div>
    </>
  )
}

async function OrderSide({ order, area }: Pick<OrderViewProps, 'order' | 'area'>): Promise<ReactNode> {
  const say = await getTranslations()
  const { address } = order
  const company =
    area === 'admin' ? [{ term: say('orders.list.company'), description: order.companyName }] : []
  return (
    <aside className="grid gap-4">
      <Card>
        <OrderSums {...order} />
      </Card>
      <Card>
        <DefinitionList
          items={[
            ...company,
            { term: say('orders.order.seller'), description: sellerText(order.seller) },
            { term: say('orders.list.poNumber'), description: order.poNumber || say('orders.order.none') },
            {
              term: say('orders.order.deliverTo'),
              description: `${address.label}, ${address.street}, ${address.postalCode} ${address.city}, ${address.country}`,
            },
            { term: say('orders.order.payment'), description: paymentLabel(say, order.paymentMethod) },
            { term: say('orders.order.note'), description: order.note || say('orders.order.none') },
          ]}
        />
      </Card>
    </aside>
  )
}

function sellerText({ name, street, postalCode, city, country, vatId }: OrderDetails['seller']): string {
  return [name, street, `${postalCode} ${city}`, country, vatId].filter(Boolean).join(', ')
}

/** Methods of a plugin that was taken out since keep their id. */
function paymentLabel(say: Awaited<ReturnType<typeof getTranslations>>, method: string): string {
  const key = `orders.paymentMethods.${method}`
  return say.has(key) ? say(key) : method
}
