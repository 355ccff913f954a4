import type { CategoryRow } from './repository/categories.ts'

/** A category as pages show it. */
export interface CategoryLink {
  readonly slug: string
  readonly name: string
}

/** The categories from the root down to one; empty when it is unknown. */
export function pathTo(rows: readonly CategoryRow[], categoryId: string | null): readonly CategoryRow[] {
  const byId = new Map(rows.map((row) => [row.categoryId, row]))
  const path: CategoryRow[] = []
  for (let row = byId.get(categoryId ?? ''); row && !path.includes(row); row = byId.get(row.parentId ?? '')) {
    path.unshift(row)
  }
  return path
}

/** The direct children of a category, or the roots. */
export function childrenOf(rows: readonly CategoryRow[], categoryId: string | null): readonly CategoryRow[] {
  return rows.filter((row) => row.parentId === categoryId)
}

/** Ids of a category and of everything below it. */
export function withDescendants(rows: readonly CategoryRow[], categoryId: string): readonly string[] {
  const found = new Set([categoryId])
  for (const id of found) {
    for (const child of childrenOf(rows, id)) found.add(child.categoryId)
  }
  return [...found]
}

export function toLink({ slug, name }: CategoryRow): CategoryLink {
  return { slug, name }
}
