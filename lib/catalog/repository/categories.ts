import { insertIfAbsent } from '#lib/kernel/database/insert-if-absent.ts'
import { repository } from '#lib/kernel/repository.ts'

/** A node of the category tree. */
export interface CategoryRow {
  readonly categoryId: string
  readonly parentId: string | null
  readonly slug: string
  readonly name: string
  readonly position: number
}

/** A category with its name in each language. */
export interface NewCategory extends CategoryRow {
  readonly nameDe: string
}

/** More than any navigation can show. */
const mostCategories = 2000

export const categories = repository(['catalog_category'], {
  read: (db) => ({
    /** The whole tree in the reader's language, siblings in their order. */
    async all(locale: string): Promise<readonly CategoryRow[]> {
      const rows = await db
        .selectFrom('catalog_category')
        .select([
          'id as categoryId',
          'parent_id as parentId',
          'slug',
          'name',
          'name_de as nameDe',
          'position',
        ])
        .orderBy('position')
        .orderBy('name')
        .limit(mostCategories)
        .execute()
      return rows.map(({ nameDe, ...row }) => ({
        ...row,
        name: locale === 'de' ? (nameDe ?? row.name) : row.name,
      }))
    },
  }),
  write: (db) => ({
    /** Adds categories that are not there yet; parents come before their children. */
    addMissing(rows: readonly NewCategory[]): Promise<void> {
      return insertIfAbsent(
        db,
        'catalog_category',
        rows.map((row) => ({
          id: row.categoryId,
          parent_id: row.parentId,
          slug: row.slug,
          name: row.name,
          name_de: row.nameDe,
          position: row.position,
        })),
      )
    },
  }),
})
