import { repository } from '#lib/kernel/repository.ts'

/** Roles that companies made for themselves. */
export const roles = repository(['companies_role'], {
  read: (db) => ({
    find: (companyId: string, roleId: string) =>
      db
        .selectFrom('companies_role')
        .select(['id as roleId', 'name', 'grants', 'version'])
        .where('id', '=', roleId)
        .where('company_id', '=', companyId)
        .executeTakeFirst(),
  }),
  write: () => ({}),
})
