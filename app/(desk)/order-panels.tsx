import type { ReactNode } from 'react'
import { views } from '../_views/orders.panel.generated.tsx'

export interface OrderPanelsProps {
  readonly orderId: string
  readonly area: 'account' | 'admin'
}

/** What the installed plugins show of an order. */
export function OrderPanels(props: OrderPanelsProps): ReactNode {
  return views.map(({ id, View }) => <View key={id} {...props} />)
}
