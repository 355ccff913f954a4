import { listingSource } from '#lib/index-page/engine/listing-source.ts'
import { listShipments } from '../queries/list-shipments.ts'
import { shipmentsIndex } from '../shipments-index.ts'

export default listingSource(shipmentsIndex, listShipments)
