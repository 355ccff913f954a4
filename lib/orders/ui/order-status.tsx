import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Badge } from '#lib/ui/badge.tsx'
import type { LineKind, OrderState, PartState } from '../contract.ts'
import { orderMeanings } from '../order-meanings.ts'

export interface OrderStatusProps {
  readonly state: OrderState
  readonly area: 'account' | 'admin'
}

/** How far an order is, said from the reader's side. */
export async function OrderStatus({ state, area }: OrderStatusProps): Promise<ReactNode> {
  const say = await getTranslations('orders.states')
  return <Badge meaning={orderMeanings[state]}>{say(`${area}.${state}`)}</Badge>
}

export interface PartStatusProps {
  readonly kind: LineKind
  readonly state: PartState
}

/** How far a part is, in the words of its kind. */
export async function PartStatus({ kind, state }: PartStatusProps): Promise<ReactNode> {
  const say = await getTranslations('orders.partStates')
  return <Badge meaning={orderMeanings[state]}>{say(`${kind}.${state}`)}</Badge>
}
