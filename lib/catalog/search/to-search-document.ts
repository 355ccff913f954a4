import type { SearchDocument } from '#lib/search/contract.ts'
import type { Attributes, AttributeValue } from '../attribute-value.ts'
import { parseAttributes } from '../attribute-value.ts'
import type { CategoryRow } from '../repository/categories.ts'
import { pathTo } from '../category-tree.ts'
import type { SearchableRow, TranslationRow } from '../repository/searchable-products.ts'

const separator = ' · '

/** What is found of a product: its own words and those of every language it is translated into. */
export function toSearchDocument(
  row: SearchableRow,
  translations: readonly TranslationRow[],
  tree: readonly CategoryRow[],
): SearchDocument {
  return {
    id: row.productId,
    sku: row.sku,
    manufacturerNumber: row.manufacturerNumber,
    ean: row.ean,
    name: [row.name, ...translations.map((entry) => entry.name)].join(separator),
    description: [row.description, ...translations.map((entry) => entry.description)].join(separator),
    brand: row.brand,
    categoryId: row.categoryId,
    categoryPath: pathTo(tree, row.categoryId).map((category) => category.name),
    kind: row.kind,
    attributes: withoutTypeLetter(parseAttributes(row.attributes)),
  }
}

/** Codes of imported attributes begin with the letter of their type, which nobody looks for. */
function withoutTypeLetter(attributes: Attributes): Attributes {
  const bare: Record<string, AttributeValue> = {}
  for (const [code, value] of Object.entries(attributes)) {
    bare[code.charAt(1) === '_' ? code.slice(2) : code] = value
  }
  return bare
}
