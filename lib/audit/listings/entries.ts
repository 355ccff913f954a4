import { listingSource } from '#lib/index-page/engine/listing-source.ts'
import { entriesIndex } from '../entries-index.ts'
import { listEntries } from '../queries/list-entries.ts'

export default listingSource(entriesIndex, listEntries)
