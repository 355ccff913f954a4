import { listingSource } from '#lib/index-page/engine/listing-source.ts'
import { listSubscriptions } from '../queries/list-subscriptions.ts'
import { allSubscriptionsIndex } from '../subscriptions-index.ts'

export default listingSource(allSubscriptionsIndex, listSubscriptions)
