import { bestDocuments } from './best-documents.ts'
import type { SearchAnswer, SearchCorrection, SearchRequest } from './contract.ts'
import type { IndexState } from './index-state.ts'
import { matchAll, matchMost } from './match-documents.ts'
import type { Matches } from './match-documents.ts'
import { narrowMatches } from './narrow-matches.ts'
import { codeTerm, planQuery, tolerateSlips } from './plan-query.ts'
import type { QueryWord } from './query-word.ts'

/** Looks for all words as typed, then for slips of them too, then for as many of them as can be had. */
export function answerSearch(state: IndexState, request: SearchRequest): SearchAnswer {
  const words = planQuery(state, request.text, request.locale)
  const { matches, corrections } = findMatches(state, words)
  liftCodes(state, matches, request.text)
  const { documents, facets } = narrowMatches(state.table, matches.documents, request.filters ?? {})
  const offset = within(request.offset, 10_000)
  const { ids } = state.table
  const { scores } = matches
  const best = bestDocuments(documents, offset + within(request.limit, 100), (left, right) => {
    const difference = (scores[left] as number) - (scores[right] as number)
    return difference === 0 ? (ids[left] as string) < (ids[right] as string) : difference > 0
  })
  return {
    total: documents.length,
    ids: best.slice(offset).map((number) => ids[number] as string),
    corrections,
    facets,
  }
}

interface Found {
  readonly matches: Matches
  readonly corrections: readonly SearchCorrection[]
}

function findMatches(state: IndexState, words: readonly QueryWord[]): Found {
  const asTyped = matchAll(state, words)
  if (asTyped.documents.length > 0 || words.length === 0)
    return { matches: asTyped, corrections: corrections(words) }
  const tolerant = tolerateSlips(state, words)
  const withSlips = matchAll(state, tolerant)
  if (withSlips.documents.length > 0) return { matches: withSlips, corrections: corrections(tolerant) }
  return { matches: matchMost(state, words), corrections: corrections(words) }
}

/** Puts what bears the text as its part number before everything else, the shop's own number before the maker's. */
function liftCodes(state: IndexState, { documents, scores }: Matches, text: string): void {
  const term = codeTerm(state, text)
  if (term === undefined) return
  for (const number of documents) {
    const place = (state.table.codes[number] as readonly number[]).indexOf(term)
    if (place >= 0) scores[number] = (scores[number] as number) + 10_000 / (place + 1)
  }
}

function corrections(words: readonly QueryWord[]): SearchCorrection[] {
  return words.flatMap(({ correction }) => (correction === undefined ? [] : [correction]))
}

function within(count: number, most: number): number {
  return Number.isFinite(count) ? Math.trunc(Math.min(Math.max(count, 0), most)) : 0
}
