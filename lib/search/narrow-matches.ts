import type { FacetCount, SearchFacets, SearchFilters } from './contract.ts'
import type { DocumentTable, ValueNumbers } from './document-table.ts'

export interface NarrowedMatches {
  readonly documents: Int32Array
  readonly facets: SearchFacets
}

/** Leaves the documents that pass all filters, and counts for each facet those that pass the other two. */
export function narrowMatches(
  table: DocumentTable,
  documents: Int32Array,
  filters: SearchFilters,
): NarrowedMatches {
  const kind = facet(table.kinds, table.kindValues, filters.kind)
  const category = facet(table.categories, table.categoryValues, filters.categoryId)
  const brand = facet(table.brands, table.brandValues, filters.brand)
  return {
    documents: passing(documents, [kind, category, brand]),
    facets: {
      kind: count(kind, passing(documents, [category, brand])),
      categoryId: count(category, passing(documents, [kind, brand])),
      brand: count(brand, passing(documents, [kind, category])),
    },
  }
}

interface Facet {
  readonly column: readonly number[]
  readonly values: readonly string[]
  /** Number of the value that the filter asks for; undefined without a filter. */
  readonly wanted: number | undefined
}

function facet(
  column: readonly number[],
  { values, numbers }: ValueNumbers,
  filter: string | undefined,
): Facet {
  return { column, values, wanted: filter === undefined ? undefined : (numbers.get(filter) ?? unknownValue) }
}

function passing(documents: Int32Array, facets: readonly Facet[]): Int32Array {
  let left = documents
  for (const { column, wanted } of facets) {
    if (wanted !== undefined) left = left.filter((document) => column[document] === wanted)
  }
  return left
}

function count({ column, values }: Facet, documents: Int32Array): FacetCount[] {
  const counts = new Int32Array(values.length)
  for (let at = 0; at < documents.length; at++) {
    const value = column[documents[at] as number] as number
    if (value >= 0) counts[value] = (counts[value] as number) + 1
  }
  return values
    .map((value, number) => ({ value, count: counts[number] as number }))
    .filter((entry) => entry.count > 0)
    .sort((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1))
    .slice(0, mostValues)
}

const unknownValue = -2
const mostValues = 100
