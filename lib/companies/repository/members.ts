import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import { staleVersion, updateAtVersion } from '#lib/kernel/update-at-version.ts'
import type { MembershipWish, NewMember } from '../contract.ts'
import { companyColumns } from './companies.ts'

const mostMembers = 200
const mostPlaces = 50

const memberColumns = [
  'id as membershipId',
  'person_id as personId',
  'unit_id as unitId',
  'role',
  'is_suspended as isSuspended',
  'version',
  'created_at as createdAt',
] as const

export const members = repository(
  ['companies_membership', 'companies_company', 'companies_unit', 'companies_role'],
  {
    read: (db) => ({
      /** Not scoped: sessions ask it before there is an actor. */
      findLive: (personId: string, wish: MembershipWish) =>
        db
          .selectFrom('companies_membership')
          .innerJoin('companies_company', 'companies_company.id', 'companies_membership.company_id')
          .innerJoin('companies_unit', 'companies_unit.id', 'companies_membership.unit_id')
          .leftJoin('companies_role', (join) =>
            join
              .onRef('companies_role.id', '=', 'companies_membership.role')
              .onRef('companies_role.company_id', '=', 'companies_membership.company_id'),
          )
          .select(companyColumns)
          .select([
            'companies_membership.id as membershipId',
            'companies_membership.role',
            'companies_role.grants',
            'companies_unit.id as unitId',
            'companies_unit.path as unitPath',
            'companies_unit.depth as unitDepth',
          ])
          .where('companies_membership.person_id', '=', personId)
          .where('companies_membership.is_suspended', '=', 0)
          .where('companies_company.status', '=', 'active')
          .$if(wish !== 'first', (query) =>
            query.where((eb) =>
              wish !== 'first' && 'companyId' in wish
                ? eb('companies_membership.company_id', '=', wish.companyId)
                : eb('companies_membership.id', '=', wish === 'first' ? '' : wish.membershipId),
            ),
          )
          .orderBy('companies_membership.created_at')
          .orderBy('companies_membership.id')
          .limit(1)
          .executeTakeFirst(),

      find: (companyId: string, membershipId: string) =>
        db
          .selectFrom('companies_membership')
          .select(memberColumns)
          .where('id', '=', membershipId)
          .where('company_id', '=', companyId)
          .executeTakeFirst(),

      /** The longest there first. */
      list: (companyId: string) =>
        db
          .selectFrom('companies_membership')
          .select(memberColumns)
          .where('company_id', '=', companyId)
          .orderBy('created_at')
          .orderBy('id')
          .limit(mostMembers)
          .execute(),

      hasOtherAdministrator: async (companyId: string, butId: string): Promise<boolean> => {
        const row = await db
          .selectFrom('companies_membership')
          .select('id')
          .where('company_id', '=', companyId)
          .where('role', '=', 'company-administrator')
          .where('is_suspended', '=', 0)
          .where('id', '!=', butId)
          .limit(1)
          .executeTakeFirst()
        return row !== undefined
      },

      isUnitEmpty: async (unitId: string): Promise<boolean> => {
        const row = await db
          .selectFrom('companies_membership')
          .select('id')
          .where('unit_id', '=', unitId)
          .limit(1)
          .executeTakeFirst()
        return row === undefined
      },

      /** The roles that people of some units have, and in which of them. */
      rolesIn: (unitIds: readonly string[]) =>
        db
          .selectFrom('companies_membership')
          .select(['role', 'unit_id as unitId'])
          .distinct()
          .where('unit_id', 'in', unitIds)
          .execute(),

      holdersOf: (companyId: string, role: string) =>
        db
          .selectFrom('companies_membership')
          .select(['person_id as personId', 'unit_id as unitId'])
          .where('company_id', '=', companyId)
          .where('role', '=', role)
          .execute(),

      /** Suspended or not. */
      everybodyOf: async (companyId: string): Promise<readonly string[]> => {
        const rows = await db
          .selectFrom('companies_membership')
          .select('person_id as personId')
          .where('company_id', '=', companyId)
          .execute()
        return rows.map(({ personId }) => personId)
      },

      /** Who is not suspended. */
      peopleOf: async (companyId: string): Promise<readonly string[]> => {
        const rows = await db
          .selectFrom('companies_membership')
          .select('person_id as personId')
          .where('company_id', '=', companyId)
          .where('is_suspended', '=', 0)
          .orderBy('person_id')
          .limit(mostMembers)
          .execute()
        return rows.map(({ personId }) => personId)
      },

      /** The places of a person that give access now. */
      placesOf: (personId: string) =>
        db
          .selectFrom('companies_membership')
          .innerJoin('companies_company', 'companies_company.id', 'companies_membership.company_id')
          .select(['companies_membership.id as membershipId', 'companies_company.name as companyName'])
          .where('companies_membership.person_id', '=', personId)
          .where('companies_membership.is_suspended', '=', 0)
          .where('companies_company.status', '=', 'active')
          .orderBy('companies_company.name')
          .orderBy('companies_membership.id')
          .limit(mostPlaces)
          .execute(),

      /** Not scoped: staff ask whom a place belongs to. */
      findPerson: (membershipId: string) =>
        db
          .selectFrom('companies_membership')
          .select('person_id as personId')
          .where('id', '=', membershipId)
          .executeTakeFirst(),
    }),

    write: (db) => ({
      change: (
        member: { readonly companyId: string; readonly membershipId: string },
        set: { readonly role?: string; readonly unit_id?: string; readonly is_suspended?: 0 | 1 },
        expectedVersion: number,
      ) =>
        updateAtVersion(db, {
          table: 'companies_membership',
          where: { id: member.membershipId, company_id: member.companyId },
          set,
          expectedVersion,
        }),

      async remove(membershipId: string, expectedVersion: number): Promise<void> {
        const { numDeletedRows } = await db
          .deleteFrom('companies_membership')
          .where('id', '=', membershipId)
          .where('version', '=', expectedVersion)
          .executeTakeFirst()
        if (numDeletedRows !== 1n) throw staleVersion()
      },

      insert: (
        membershipId: string,
        { companyId, unitId, role, personId }: NewMember & { readonly personId: string },
        now: Date,
      ) =>
        db
          .insertInto('companies_membership')
          .values({
            id: membershipId,
            company_id: companyId,
            person_id: personId,
            unit_id: unitId,
            role,
            is_suspended: 0,
            version: 1,
            created_at: toInstant(now),
          })
          .execute(),
    }),
  },
)
