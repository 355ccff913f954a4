import type { Query } from '#lib/kernel/command.ts'
import type { IndexAnswer, IndexInput, IndexPage, ListingSource } from '../contract.ts'

/** A list and its query, as `listing` keeps them: what a row is, only the two of them know. */
export function listingSource<Row, F extends string>(
  index: IndexPage<Row, F>,
  query: Query<IndexInput, IndexAnswer<Row>>,
): ListingSource {
  return {
    index: index as unknown as IndexPage<unknown>,
    query: query as Query<IndexInput, IndexAnswer<unknown>>,
  }
}
