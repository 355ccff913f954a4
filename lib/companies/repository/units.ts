import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'

/** Units that a company may have: as many as an actor carries. */
export const mostUnits = 500

/** A unit that is to be. */
export interface NewUnit {
  readonly unitId: string
  readonly companyId: string
  readonly name: string
  readonly parent: { readonly unitId: string; readonly path: string; readonly depth: number } | null
}

const unitColumns = [
  'id as unitId',
  'company_id as companyId',
  'parent_id as parentId',
  'name',
  'path',
  'depth',
  'version',
] as const

export const units = repository(['companies_unit'], {
  read: (db) => ({
    find: (companyId: string, unitId: string) =>
      db
        .selectFrom('companies_unit')
        .select(unitColumns)
        .where('id', '=', unitId)
        .where('company_id', '=', companyId)
        .executeTakeFirst(),

    rootOf: async (companyId: string): Promise<string | undefined> => {
      const row = await db
        .selectFrom('companies_unit')
        .select('id')
        .where('company_id', '=', companyId)
        .where('parent_id', 'is', null)
        .executeTakeFirst()
      return row?.id
    },

    /** The ids of a unit and of all below it. */
    idsBelow: async (companyId: string, path: string): Promise<readonly string[]> => {
      const rows = await db
        .selectFrom('companies_unit')
        .select('id')
        .where('company_id', '=', companyId)
        .where('path', 'like', `${path}%`)
        .limit(mostUnits)
        .execute()
      return rows.map(({ id }) => id)
    },
  }),

  write: (db) => ({
    insert: ({ unitId, companyId, name, parent }: NewUnit, now: Date) =>
      db
        .insertInto('companies_unit')
        .values({
          id: unitId,
          company_id: companyId,
          parent_id: parent?.unitId ?? null,
          name,
          path: `${parent?.path ?? ''}${unitId}/`,
          depth: (parent?.depth ?? 0) + 1,
          version: 1,
          created_at: toInstant(now),
        })
        .execute(),
  }),
})
