import { expect, test } from 'vitest'
import type { OrderState, PartState } from './contract.ts'
import { orderState } from './order-state.ts'

const cases: readonly (readonly [readonly PartState[], OrderState])[] = [
  [['placed', 'placed'], 'placed'],
  [['placed', 'in-progress'], 'in-progress'],
  [['placed', 'delivered'], 'in-progress'],
  [['delivered', 'delivered'], 'delivered'],
  [['delivered', 'cancelled'], 'delivered'],
  [['cancelled', 'cancelled'], 'cancelled'],
  [['placed', 'cancelled'], 'placed'],
]

test.each(cases)('parts %j make an order that is %s', (parts, state) => {
  expect(orderState(parts)).toBe(state)
})
