import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatDate } from '#lib/dates/format-date.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import type { ObjectList, ObjectWay } from '#lib/object-page/object-parts.ts'
import { ObjectPage } from '#lib/object-page/ui/object-page.tsx'
import { ObjectSteps } from '#lib/object-page/ui/object-steps.tsx'
import type { OrderDetails } from '../queries/find-order.ts'
import { OrderLines } from './order-lines.tsx'
import { OrderRail } from './order-rail.tsx'
import { OrderStatus } from './order-status.tsx'
import { PartMap } from './part-map.tsx'

export interface OrderViewProps {
  readonly order: OrderDetails
  readonly area: 'account' | 'admin'
  /** What narrowed the list that the reader comes from. */
  readonly from: ObjectList['from']
  /** What can be done now, the next step first. */
  readonly ways: readonly ObjectWay[]
  readonly notice?: ReactNode
  /** What the plugins show of it. */
  readonly panels: ReactNode
  /** What happened to it. */
  readonly timeline: ReactNode
}

/** An order: its map first, then what the plugins know, lines and sums. */
export async function OrderView(props: OrderViewProps): Promise<ReactNode> {
  const { order, area, from, ways, notice, panels, timeline } = props
  const say = await getTranslations()
  const date = formatDate(fromInstant(order.placedAt), await getLocale(), await getTimeZone())
  const person = order.personName
  const placed = order.placedBy
    ? say('orders.order.placedFor', { date, person, staff: order.placedBy.name })
    : say('orders.order.placedBy', { date, person })
  return (
    <ObjectPage
      list={{ label: say('orders.list.title'), href: `/${area}/orders`, from }}
      title={say('orders.order.title', { number: order.orderNumber })}
      status={<OrderStatus state={order.state} area={area} />}
      text={`${placed}. ${say(`orders.nextStep.${area}.${order.state}`)}`}
      steps={<ObjectSteps steps={ways} />}
      notice={notice}
      sections={[
        {
          id: 'delivery',
          label: say('orders.order.parts'),
          content: (
            <div className="grid gap-6">
              <PartMap order={order} />
              {panels}
            </div>
          ),
        },
        { id: 'lines', label: say('orders.order.lines'), content: <OrderLines order={order} /> },
      ]}
      rail={<OrderRail order={order} area={area} />}
      timeline={{ label: say('timeline.title'), content: timeline }}
    />
  )
}
