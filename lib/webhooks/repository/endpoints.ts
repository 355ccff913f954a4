import type { CompanyScope } from '#lib/kernel/company-scope.ts'
import { insertIfAbsent } from '#lib/kernel/database/insert-if-absent.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import { readEventTypes, toColumns } from '../endpoint-columns.ts'
import type { Endpoint, NewEndpoint } from '../endpoint.ts'

const columns = [
  'id as endpointId',
  'company_id as companyId',
  'url',
  'description',
  'event_types as eventTypes',
  'state',
  'state_reason as stateReason',
  'secret',
  'secret_made_at as secretMadeAt',
  'previous_secret as previousSecret',
  'previous_until as previousUntil',
  'failing_since as failingSince',
  'last_problem as lastProblem',
  'last_status as lastStatus',
  'created_at as createdAt',
] as const

/** The shop and each company have at most this many. */
export const mostEndpoints = 20

const mostListed = 100

/** What people decide about endpoints. Sending is in `lanes.ts`. */
export const endpoints = repository(['webhooks_endpoint', 'webhooks_places'], {
  read: (db) => {
    const within = ({ companyId }: CompanyScope) =>
      db
        .selectFrom('webhooks_endpoint')
        .select(columns)
        .where('state', '!=', 'deleted')
        .$if(companyId !== null, (query) => query.where('company_id', '=', companyId))
    return {
      async find(endpointId: string, scope: CompanyScope): Promise<Endpoint | undefined> {
        const row = await within(scope).where('id', '=', endpointId).executeTakeFirst()
        return row && readEventTypes(row)
      },

      /** The newest first. */
      async list(scope: CompanyScope): Promise<readonly Endpoint[]> {
        const rows = await within(scope).orderBy('id', 'desc').limit(mostListed).execute()
        return rows.map(readEventTypes)
      },

      /** Endpoints that a fact of a company may go to: the company's, and those of the shop. */
      async thatHear(companyId: string | null) {
        const rows = await db
          .selectFrom('webhooks_endpoint')
          .select(['id as endpointId', 'event_types as eventTypes'])
          .where('state', 'in', ['active', 'paused'])
          .where((eb) => eb.or([eb('company_id', 'is', null), eb('company_id', '=', companyId)]))
          .orderBy('id')
          .limit(2 * mostEndpoints)
          .execute()
        return rows.map(readEventTypes)
      },
    }
  },
  write: (db) => ({
    /** Takes one of the places that a company or the shop has; false where all are taken. */
    async takePlace(companyId: string | null): Promise<boolean> {
      const owner = ownerOf(companyId)
      await insertIfAbsent(db, 'webhooks_places', [{ owner_id: owner, taken: 0 }])
      const { numUpdatedRows } = await db
        .updateTable('webhooks_places')
        .set((eb) => ({ taken: eb('taken', '+', 1) }))
        .where('owner_id', '=', owner)
        .where('taken', '<', mostEndpoints)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    async giveBackPlace(companyId: string | null): Promise<void> {
      await db
        .updateTable('webhooks_places')
        .set((eb) => ({ taken: eb('taken', '-', 1) }))
        .where('owner_id', '=', ownerOf(companyId))
        .execute()
    },

    async add(endpoint: NewEndpoint, now: Date): Promise<void> {
      await db
        .insertInto('webhooks_endpoint')
        .values({
          id: endpoint.endpointId,
          company_id: endpoint.companyId,
          ...toColumns(endpoint),
          state: 'active',
          state_reason: null,
          secret: endpoint.secret,
          secret_made_at: toInstant(now),
          previous_secret: null,
          previous_until: null,
          failing_since: null,
          last_problem: null,
          last_status: null,
          last_sent_at: null,
          lease_token: null,
          lease_until: null,
          created_at: toInstant(now),
        })
        .execute()
    },

    /** False where it was deleted meanwhile. A new address has failed at nothing yet. */
    async change(endpoint: Omit<NewEndpoint, 'companyId' | 'secret'>, urlBefore: string): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('webhooks_endpoint')
        .set({ ...toColumns(endpoint), ...(endpoint.url !== urlBefore && { failing_since: null }) })
        .where('id', '=', endpoint.endpointId)
        .where('state', '!=', 'deleted')
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    /** False where it was deleted meanwhile. */
    async describe(endpointId: string, description: string): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('webhooks_endpoint')
        .set({ description })
        .where('id', '=', endpointId)
        .where('state', '!=', 'deleted')
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    /** False where it was deleted meanwhile: that is for good. */
    async setState(endpointId: string, state: 'active' | 'paused' | 'deleted'): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('webhooks_endpoint')
        .set({
          state,
          state_reason: null,
          // What begins anew has failed at nothing yet.
          ...(state === 'active' && { failing_since: null }),
          ...(state === 'deleted' && { secret: '', previous_secret: null }),
        })
        .where('id', '=', endpointId)
        .where('state', '!=', 'deleted')
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    /** False where it was deleted meanwhile. */
    async replaceSecret(
      endpointId: string,
      secret: string,
      now: Date,
      previousUntil: Date,
    ): Promise<boolean> {
      // MySQL sets from left to right: the old secret must be copied before it is replaced.
      const { numUpdatedRows } = await db
        .updateTable('webhooks_endpoint')
        .set((eb) => ({
          previous_secret: eb.ref('secret'),
          previous_until: toInstant(previousUntil),
          secret,
          secret_made_at: toInstant(now),
        }))
        .where('id', '=', endpointId)
        .where('state', '!=', 'deleted')
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
  }),
})

function ownerOf(companyId: string | null): string {
  return companyId ?? 'shop'
}
