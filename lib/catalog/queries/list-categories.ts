import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import type { CategoryLink } from '../category-tree.ts'
import { childrenOf, toLink } from '../category-tree.ts'
import { categories } from '../repository/categories.ts'

/** A category at the root with those right below it. */
export interface CategoryGroup extends CategoryLink {
  readonly children: readonly CategoryLink[]
}

/** The first two levels of the category tree. */
export const listCategories = query({
  id: 'catalog.list-categories',
  needs: 'anyone',
  input: z.strictObject({ locale: z.string().max(8) }),
  async run(ctx, { locale }): Promise<readonly CategoryGroup[]> {
    const tree = await categories(ctx).all(locale)
    return childrenOf(tree, null).map((root) => ({
      ...toLink(root),
      children: childrenOf(tree, root.categoryId).map(toLink),
    }))
  },
})
