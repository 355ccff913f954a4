import type { OrderState, PartState } from './contract.ts'

/** How far an order is: as far as its parts, those that were cancelled not counted. */
export function orderState(parts: readonly PartState[]): OrderState {
  const open = parts.filter((state) => state !== 'cancelled')
  if (open.length === 0) return 'cancelled'
  if (open.every((state) => state === 'delivered')) return 'delivered'
  return open.every((state) => state === 'placed') ? 'placed' : 'in-progress'
}
