import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import type { MembershipWish, NewMember } from '../contract.ts'
import { companyColumns } from './companies.ts'

const mostPeople = 200

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

      peopleOf: async (companyId: string): Promise<readonly string[]> => {
        const rows = await db
          .selectFrom('companies_membership')
          .select('person_id as personId')
          .where('company_id', '=', companyId)
          .where('is_suspended', '=', 0)
          .orderBy('person_id')
          .limit(mostPeople)
          .execute()
        return rows.map(({ personId }) => personId)
      },
    }),

    write: (db) => ({
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
