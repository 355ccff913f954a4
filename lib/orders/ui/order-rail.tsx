import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { RailSection } from '#lib/object-page/ui/rail-section.tsx'
import type { OrderDetails } from '../queries/find-order.ts'
import { OrderSums } from './order-sums.tsx'

export interface OrderRailProps {
  readonly order: OrderDetails
  readonly area: 'account' | 'admin'
}

/** The money, the people and the places of an order. */
export async function OrderRail({ order, area }: OrderRailProps): Promise<ReactNode> {
  const say = await getTranslations('orders')
  const { address } = order
  const company = area === 'admin' ? [{ term: say('list.company'), description: order.companyName }] : []
  return (
    <>
      <RailSection title={say('order.money')}>
        <OrderSums {...order} />
        <p className="mt-3 border-t border-line pt-3 text-14 text-muted">
          {paymentLabel(say, order.paymentMethod)}
        </p>
      </RailSection>
      <RailSection
        title={say('order.people')}
        facts={[
          ...company,
          { term: say('list.person'), description: order.personName },
          { term: say('list.poNumber'), description: order.poNumber || say('order.none') },
          { term: say('order.seller'), description: sellerText(order.seller) },
        ]}
      />
      <RailSection
        title={say('order.deliverTo')}
        facts={[
          {
            term: address.label,
            description: `${address.street}, ${address.postalCode} ${address.city}, ${address.country}`,
          },
          { term: say('order.note'), description: order.note || say('order.none') },
        ]}
      />
    </>
  )
}

function sellerText({ name, street, postalCode, city, country, vatId }: OrderDetails['seller']): string {
  return [name, street, `${postalCode} ${city}`, country, vatId].filter(Boolean).join(', ')
}

/** Methods of a plugin that was taken out since keep their id. */
function paymentLabel(say: Awaited<ReturnType<typeof getTranslations<'orders'>>>, method: string): string {
  const key = `paymentMethods.${method}`
  return say.has(key) ? say(key) : method
}
