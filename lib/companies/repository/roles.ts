import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import { staleVersion, updateAtVersion } from '#lib/kernel/update-at-version.ts'
import type { RoleGrant } from '../role-grants.ts'
import { storeGrants } from '../role-grants.ts'

/** Roles that a company may make for itself. */
export const mostRoles = 50

const roleColumns = ['id as roleId', 'name', 'grants', 'version'] as const

/** Roles that companies made for themselves. */
export const roles = repository(['companies_role'], {
  read: (db) => ({
    find: (companyId: string, roleId: string) =>
      db
        .selectFrom('companies_role')
        .select(roleColumns)
        .where('id', '=', roleId)
        .where('company_id', '=', companyId)
        .executeTakeFirst(),

    list: (companyId: string) =>
      db
        .selectFrom('companies_role')
        .select(roleColumns)
        .where('company_id', '=', companyId)
        .orderBy('name')
        .limit(mostRoles)
        .execute(),
  }),

  write: (db) => ({
    insert: (
      role: Readonly<Record<'roleId' | 'companyId' | 'name', string>>,
      grants: readonly RoleGrant[],
      now: Date,
    ) =>
      db
        .insertInto('companies_role')
        .values({
          id: role.roleId,
          company_id: role.companyId,
          name: role.name,
          grants: storeGrants(grants),
          version: 1,
          created_at: toInstant(now),
        })
        .execute(),

    edit: (
      role: Readonly<Record<'roleId' | 'companyId' | 'name', string>>,
      grants: readonly RoleGrant[],
      expectedVersion: number,
    ) =>
      updateAtVersion(db, {
        table: 'companies_role',
        where: { id: role.roleId, company_id: role.companyId },
        set: { name: role.name, grants: storeGrants(grants) },
        expectedVersion,
      }),

    async remove(roleId: string, expectedVersion: number): Promise<void> {
      const { numDeletedRows } = await db
        .deleteFrom('companies_role')
        .where('id', '=', roleId)
        .where('version', '=', expectedVersion)
        .executeTakeFirst()
      if (numDeletedRows !== 1n) throw staleVersion()
    },
  }),
})
