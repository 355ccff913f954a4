import type { NewCategory } from '../repository/categories.ts'
import { categoryRules, rootCategory } from './category-rules.ts'

/** After the shop's own categories. */
const rootPosition = 1000

/** Categories have the same id in every database. */
export function categoryIdOf(slug: string): string {
  return `cat-${slug}`.slice(0, 32)
}

/** The categories behind some slugs, the root first. */
export function importCategories(slugs: ReadonlySet<string>): readonly NewCategory[] {
  const rootId = categoryIdOf(rootCategory.slug)
  const root: NewCategory = { ...rootCategory, categoryId: rootId, parentId: null, position: rootPosition }
  const children = categoryRules
    .map((rule, position) => ({ rule, position }))
    .filter(({ rule }) => slugs.has(rule.slug))
    .map(({ rule: { slug, name, nameDe }, position }) => ({
      categoryId: categoryIdOf(slug),
      parentId: rootId,
      slug,
      name,
      nameDe,
      position,
    }))
  return [root, ...children]
}
