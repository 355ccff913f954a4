import type { OrderState } from './contract.ts'

/** How an order's state looks wherever it is shown. */
export const orderMeanings = {
  placed: 'information',
  'in-progress': 'attention',
  delivered: 'good',
  cancelled: 'neutral',
} as const satisfies Readonly<Record<OrderState, string>>
