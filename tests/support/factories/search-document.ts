import type { SearchDocument } from '#lib/search/contract.ts'

/** A document that can be found by nothing but what a test gives it. */
export function searchDocument(given: Partial<SearchDocument> & Pick<SearchDocument, 'id'>): SearchDocument {
  return {
    sku: '',
    manufacturerNumber: '',
    ean: '',
    name: '',
    description: '',
    brand: '',
    categoryId: null,
    categoryPath: [],
    kind: 'physical',
    attributes: {},
    ...given,
  }
}
