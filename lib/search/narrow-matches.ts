import type { FacetCount, SearchFacets, SearchFilters } from './contract.ts'
import type { DocumentTable, ValueNumbers } from './document-table.ts'

export interface NarrowedMatches {
  readonly documents: readonly number[]
  readonly facets: SearchFacets
}

/** Leaves the documents that pass all filters, and counts for each facet those that pass the other two. */
export function narrowMatches(
  table: DocumentTable,
  documents: readonly number[],
  filters: SearchFilters,
): NarrowedMatches {
  const facets = [
    facet(table.kinds, table.kindValues, filters.kind),
    facet(table.categories, table.categoryValues, filters.categoryId),
    facet(table.brands, table.brandValues, filters.brand),
  ] as const
  const passing: number[] = []
  for (const document of documents) {
    const failed = facets.filter(({ column, wanted }) => wanted !== undefined && column[document] !== wanted)
    if (failed.length === 0) passing.push(document)
    if (failed.length > 1) continue
    for (const each of failed.length === 0 ? facets : failed) count(each, document)
  }
  const [kind, categoryId, brand] = facets
  return {
    documents: passing,
    facets: { kind: listed(kind), categoryId: listed(categoryId), brand: listed(brand) },
  }
}

interface Facet {
  readonly column: readonly number[]
  readonly values: readonly string[]
  /** Number of the value that the filter asks for, -2 for one that no document has; undefined without a filter. */
  readonly wanted: number | undefined
  readonly counts: Int32Array
}

function facet(
  column: readonly number[],
  { values, numbers }: ValueNumbers,
  filter: string | undefined,
): Facet {
  const wanted = filter === undefined ? undefined : (numbers.get(filter) ?? -2)
  return { column, values, wanted, counts: new Int32Array(values.length) }
}

function count({ column, counts }: Facet, document: number): void {
  const value = column[document] as number
  if (value >= 0) counts[value] = (counts[value] as number) + 1
}

function listed({ values, counts }: Facet): FacetCount[] {
  return values
    .map((value, number) => ({ value, count: counts[number] as number }))
    .filter((entry) => entry.count > 0)
    .sort((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1))
    .slice(0, mostValues)
}

const mostValues = 100
