/** How well a document answers a query: 0 not at all, the more the better. */
export interface Judgment {
  readonly query: string
  readonly documentId: string
  readonly rating: number
}

/**
 * Normalised discounted cumulative gain of one answer, from 0 to 1, with a gain of 2^rating − 1.
 *
 * @param ids the answer, best first
 * @param ratings of the documents that were judged; others count as 0
 * @param depth how many of the answer are looked at
 * @returns nothing when no document is relevant: no answer could be good or bad
 */
export function ndcg(
  ids: readonly string[],
  ratings: ReadonlyMap<string, number>,
  depth: number,
): number | undefined {
  const best = gainOf([...ratings.values()].sort((left, right) => right - left).slice(0, depth))
  if (best === 0) return undefined
  return gainOf(ids.slice(0, depth).map((id) => ratings.get(id) ?? 0)) / best
}

/** Ratings by document, for each query. */
export function byQuery(judgments: readonly Judgment[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const ratings = new Map<string, Map<string, number>>()
  for (const { query, documentId, rating } of judgments) {
    const ofQuery = ratings.get(query) ?? new Map<string, number>()
    ratings.set(query, ofQuery.set(documentId, rating))
  }
  return ratings
}

function gainOf(ratings: readonly number[]): number {
  return ratings.reduce((sum, rating, rank) => sum + (2 ** rating - 1) / Math.log2(rank + 2), 0)
}
