import type { ShownCells } from '#lib/index-page/ui/shown-list.ts'
import type { Subscription } from '../subscription.ts'
import { ComesNext } from './comes-next.tsx'
import { PeriodPrice } from './period-price.tsx'

/** What the lists of subscriptions say in more than a value. */
export const subscriptionCells: ShownCells<Subscription> = {
  next: (subscription) => <ComesNext subscription={subscription} />,
  price: (subscription) => <PeriodPrice subscription={subscription} />,
}
