import { listingSource } from '#lib/index-page/engine/listing-source.ts'
import { ownOrdersIndex } from '../order-index.ts'
import { listOwnOrders } from '../queries/list-orders.ts'

export default listingSource(ownOrdersIndex, listOwnOrders)
