import type { LineKind } from '#lib/orders/contract.ts'
import type { Drawing } from '#lib/ui/placeholder-picture.tsx'

/** What is drawn for a product without a picture. */
export const drawingOf: Readonly<Record<LineKind, Drawing>> = {
  physical: 'box',
  service: 'wrench',
  subscription: 'cycle',
}
