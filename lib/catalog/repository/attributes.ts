import { insertIfAbsent } from '#lib/kernel/database/insert-if-absent.ts'
import { repository } from '#lib/kernel/repository.ts'

/** What an attribute is called and what it holds. */
export interface AttributeRow {
  readonly code: string
  readonly label: string
  readonly valueType: 'text' | 'number' | 'boolean'
}

export const attributes = repository(['catalog_attribute'], {
  read: (db) => ({
    async labelsOf(codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
      if (codes.length === 0) return new Map()
      const rows = await db
        .selectFrom('catalog_attribute')
        .select(['code', 'label'])
        .where('code', 'in', codes)
        .execute()
      return new Map(rows.map((row) => [row.code, row.label]))
    },
  }),
  write: (db) => ({
    addMissing(rows: readonly AttributeRow[]): Promise<void> {
      return insertIfAbsent(
        db,
        'catalog_attribute',
        rows.map(({ code, label, valueType }) => ({ code, label, value_type: valueType })),
      )
    },
  }),
})
