import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Badge } from '#lib/ui/badge.tsx'
import type { ShipmentState } from '../shipment.ts'

export interface ShipmentStatusProps {
  readonly state: ShipmentState
  readonly area: 'account' | 'admin'
}

/** How far a shipment is, said from the reader's side. */
export async function ShipmentStatus({ state, area }: ShipmentStatusProps): Promise<ReactNode> {
  const say = await getTranslations('fulfillment.states')
  return <Badge meaning={state === 'shipped' ? 'good' : 'attention'}>{say(`${area}.${state}`)}</Badge>
}
