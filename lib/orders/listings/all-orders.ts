import { listingSource } from '#lib/index-page/engine/listing-source.ts'
import { allOrdersIndex } from '../order-index.ts'
import { listAllOrders } from '../queries/list-orders.ts'

export default listingSource(allOrdersIndex, listAllOrders)
