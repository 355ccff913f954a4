import type { ProductRow } from './repository/products.ts'

/** The rows in the order of their ids; those that are gone meanwhile are left out. */
export function inOrder(ids: readonly string[], rows: readonly ProductRow[]): readonly ProductRow[] {
  const byId = new Map(rows.map((row) => [row.productId, row]))
  return ids.map((id) => byId.get(id)).filter((row): row is ProductRow => row !== undefined)
}
