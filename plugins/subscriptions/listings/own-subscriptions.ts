import { listingSource } from '#lib/index-page/engine/listing-source.ts'
import { listOwnSubscriptions } from '../queries/list-subscriptions.ts'
import { ownSubscriptionsIndex } from '../subscriptions-index.ts'

export default listingSource(ownSubscriptionsIndex, listOwnSubscriptions)
