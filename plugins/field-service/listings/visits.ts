import { listingSource } from '#lib/index-page/engine/listing-source.ts'
import { listVisits } from '../queries/list-visits.ts'
import { visitsIndex } from '../visits-index.ts'

export default listingSource(visitsIndex, listVisits)
