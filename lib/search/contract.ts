import { slot } from '#lib/kernel/token.ts'
import type { Load } from '#lib/kernel/token.ts'

/** What an engine needs to know of one thing that can be found. Text may be in any language. */
export interface SearchDocument {
  /** What answers name; unique within an index. */
  readonly id: string
  readonly sku: string
  /** The maker's part number, as printed; empty when there is none. */
  readonly manufacturerNumber: string
  /** GTIN with 8 to 14 digits; empty when there is none. */
  readonly ean: string
  readonly name: string
  readonly description: string
  /** Empty when there is none. */
  readonly brand: string
  readonly categoryId: string | null
  /** Names of the categories from the root to the document's own. */
  readonly categoryPath: readonly string[]
  readonly kind: string
  /** Attribute code to value. Of a truth value that is true the words of the code are searched. */
  readonly attributes: Readonly<Record<string, string | number | boolean>>
  /** For engines that sort by price; minor units of the shop's currency. */
  readonly unitPriceMinor?: bigint
}

/** Narrows an answer to documents that have every value given; compared as they are, letter by letter. */
export interface SearchFilters {
  readonly kind?: string
  /** The document's own category; parents and children don't count. */
  readonly categoryId?: string
  readonly brand?: string
}

/** What somebody looks for. An engine never throws because of what was typed. */
export interface SearchRequest {
  /** As typed. Only the first 200 characters and the first 12 words are looked at. */
  readonly text: string
  /** BCP 47 language of the text, which decides which words are too common to be required. */
  readonly locale?: string
  /** How many of the best to leave out; 0 to 10,000, anything else is brought into that range. */
  readonly offset: number
  /** How many ids to answer; 0 to 100, anything else is brought into that range. */
  readonly limit: number
  readonly filters?: SearchFilters
}

/** A word that was not found as typed, and the most common of the words that were looked for instead. */
export interface SearchCorrection {
  readonly typed: string
  readonly used: string
}

/** How many documents have a value. */
export interface FacetCount {
  readonly value: string
  readonly count: number
}

/**
 * How many documents would be found for each value. A facet counts under the filters of the others but not its own,
 * so that one can change one's mind. Most frequent first, then by value; at most 100 values each.
 */
export interface SearchFacets {
  readonly kind: readonly FacetCount[]
  readonly categoryId: readonly FacetCount[]
  readonly brand: readonly FacetCount[]
}

/** What was found. */
export interface SearchAnswer {
  /** How many documents match, whatever the limit. */
  readonly total: number
  /** Best first. The same documents and the same request give the same order. */
  readonly ids: readonly string[]
  /** Empty when everything was found as typed. */
  readonly corrections: readonly SearchCorrection[]
  readonly facets: SearchFacets
}

/** An index that can be asked and kept up to date. Writes take effect in the order in which they are called. */
export interface SearchIndex {
  search(request: SearchRequest): Promise<SearchAnswer>
  /** Forgets everything else. Until it is done, searches are answered from what was there before. */
  replaceAll(documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>): Promise<void>
  /**
   * Adds documents, or puts them in the place of those with the same id; the later of two alike wins. Some hundreds
   * at a time, since an index in memory answers nobody meanwhile.
   */
  upsert(documents: readonly SearchDocument[]): Promise<void>
  /** Unknown ids are passed over. */
  remove(ids: readonly string[]): Promise<void>
}

/** A way to search, as it stands in a manifest. */
export interface SearchEngine {
  readonly id: string
  readonly load: Load<SearchIndex>
}

/** Engines that the shop may search with. The last one installed is used: a plugin's before the shop's own. */
export const searchEngine = slot<SearchEngine>('search.engine', (engine) => engine.id)
