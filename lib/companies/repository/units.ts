import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import { staleVersion, updateAtVersion } from '#lib/kernel/update-at-version.ts'

/** Units that a company may have: as many as an actor carries. */
export const mostUnits = 500
/** How deep its tree may be, the company as a whole counted. */
export const mostDepth = 8

/** A unit that is to be. */
export interface NewUnit {
  readonly unitId: string
  readonly companyId: string
  readonly name: string
  readonly parent: UnitPlace | null
}

/** Where a unit stands. */
export interface UnitPlace {
  readonly unitId: string
  readonly path: string
  readonly depth: number
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

    /** Every unit of a company, each before those below it. */
    list: (companyId: string) =>
      db
        .selectFrom('companies_unit')
        .select(unitColumns)
        .where('company_id', '=', companyId)
        .orderBy('depth')
        .orderBy('name')
        .orderBy('id')
        .limit(mostUnits)
        .execute(),

    /** How deep the deepest unit below a path lies. */
    deepestBelow: async (companyId: string, path: string): Promise<number> => {
      const row = await db
        .selectFrom('companies_unit')
        .select('depth')
        .where('company_id', '=', companyId)
        .where('path', 'like', `${path}%`)
        .orderBy('depth', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row?.depth ?? 0
    },

    hasChild: async (unitId: string): Promise<boolean> => {
      const row = await db
        .selectFrom('companies_unit')
        .select('id')
        .where('parent_id', '=', unitId)
        .limit(1)
        .executeTakeFirst()
      return row !== undefined
    },
  }),

  write: (db) => ({
    rename: (companyId: string, unitId: string, name: string, expectedVersion: number) =>
      updateAtVersion(db, {
        table: 'companies_unit',
        where: { id: unitId, company_id: companyId },
        set: { name },
        expectedVersion,
      }),

    /** Hangs a unit, with all below it, under another one. */
    async move(
      companyId: string,
      unit: UnitPlace,
      parent: UnitPlace,
      expectedVersion: number,
    ): Promise<void> {
      await updateAtVersion(db, {
        table: 'companies_unit',
        where: { id: unit.unitId, company_id: companyId },
        set: { parent_id: parent.unitId },
        expectedVersion,
      })
      await db
        .updateTable('companies_unit')
        .set((eb) => ({
          path: eb.fn<string>('replace', [
            'path',
            eb.val(unit.path),
            eb.val(`${parent.path}${unit.unitId}/`),
          ]),
          depth: eb('depth', '+', parent.depth + 1 - unit.depth),
        }))
        .where('company_id', '=', companyId)
        .where('path', 'like', `${unit.path}%`)
        .execute()
    },

    async remove(unitId: string, expectedVersion: number): Promise<void> {
      const { numDeletedRows } = await db
        .deleteFrom('companies_unit')
        .where('id', '=', unitId)
        .where('version', '=', expectedVersion)
        .executeTakeFirst()
      if (numDeletedRows !== 1n) throw staleVersion()
    },

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
