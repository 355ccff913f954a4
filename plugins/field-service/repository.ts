import type { RowScope } from '#lib/kernel/company-scope.ts'
import { withinScope } from '#lib/kernel/database/within-scope.ts'
import { rowList } from '#lib/kernel/database/row-list.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import { toStoredJson } from '#lib/kernel/stored-json.ts'
import type { DeliverableLine, DeliverablePart } from '#lib/orders/contract.ts'
import type { VisitState } from './visit.ts'
import { visitTable } from './visit.ts'

const visitColumns = [
  'id as visitId',
  'number',
  'part_id as partId',
  'order_id as orderId',
  'order_number as orderNumber',
  'company_id as companyId',
  'company_name as companyName',
  'name',
  'quantity_milli as quantityMilli',
  'duration_minutes as durationMinutes',
  'skill',
  'address',
  'state',
  'technician',
  'starts_at as startsAt',
  'note',
  'completed_at as completedAt',
] as const

/** What visits are narrowed and sorted by. */
const visitFields = {
  id: 'id',
  number: 'number',
  name: 'name',
  companyName: 'company_name',
  orderNumber: 'order_number',
  technician: 'technician',
  state: 'state',
  startsAt: 'starts_at',
  completedAt: 'completed_at',
} as const

export type VisitField = keyof typeof visitFields

const mostPerOrder = 500

/** When somebody comes, and who. */
export interface Appointment {
  readonly technician: string
  readonly startsAt: Date
}

/** The visit that a line asks for. */
export interface NewVisit {
  readonly visitId: string
  readonly number: string
  readonly line: DeliverableLine
}

export const visits = repository(['field_service_visit'], {
  read: (db) => ({
    find: (visitId: string) =>
      db.selectFrom('field_service_visit').select(visitColumns).where('id', '=', visitId).executeTakeFirst(),

    hasPart: async (partId: string): Promise<boolean> => {
      const row = await db
        .selectFrom('field_service_visit')
        .select('id')
        .where('part_id', '=', partId)
        .limit(1)
        .executeTakeFirst()
      return row !== undefined
    },

    /** Whether a visit of the part is still to be completed. */
    isPartOpen: async (partId: string): Promise<boolean> => {
      const row = await db
        .selectFrom('field_service_visit')
        .select('id')
        .where('part_id', '=', partId)
        .where('state', '!=', 'completed')
        .limit(1)
        .executeTakeFirst()
      return row !== undefined
    },

    list: () => rowList(db.selectFrom('field_service_visit').select(visitColumns), visitFields),

    /** Visits behind one in the order in which they were asked for. */
    behind: (scope: RowScope, state: VisitState | null, after: string | null, limit: number) =>
      db
        .selectFrom('field_service_visit')
        .select(visitColumns)
        .where(withinScope('field_service_visit', scope))
        .$if(state !== null, (query) => query.where('state', '=', state ?? ''))
        .$if(after !== null, (query) => query.where('id', '>', after ?? ''))
        .orderBy('id')
        .limit(limit)
        .execute(),

    ofOrder: (orderId: string, scope: RowScope) =>
      db
        .selectFrom('field_service_visit')
        .select(visitColumns)
        .where('order_id', '=', orderId)
        .where(withinScope('field_service_visit', scope))
        .orderBy('number')
        .limit(mostPerOrder)
        .execute(),
  }),

  write: (db) => ({
    async insert(part: DeliverablePart, asked: readonly NewVisit[], now: Date): Promise<void> {
      await db
        .insertInto('field_service_visit')
        .values(
          asked.map(({ visitId, number, line }) => ({
            id: visitId,
            number,
            part_id: part.partId,
            line_id: line.lineId,
            order_id: part.orderId,
            order_number: part.orderNumber,
            company_id: part.companyId,
            company_name: part.companyName,
            unit_id: part.unitId,
            person_id: part.personId,
            name: line.name,
            quantity_milli: line.quantityMilli,
            duration_minutes: line.durationMinutes ?? 0,
            skill: line.skill,
            address: toStoredJson(part.address),
            state: visitTable.initial,
            technician: null,
            starts_at: null,
            note: null,
            created_at: toInstant(now),
            completed_at: null,
          })),
        )
        .execute()
    },

    /** Gives a visit its appointment, or another one; false when it is completed or missing. */
    async schedule(visitId: string, { technician, startsAt }: Appointment): Promise<boolean> {
      const result = await db
        .updateTable('field_service_visit')
        .set({ state: visitTable.actions.schedule.to, technician, starts_at: toInstant(startsAt) })
        .where('id', '=', visitId)
        .where('state', 'in', visitTable.actions.schedule.from)
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },

    /** Completes a scheduled visit; false when it is not scheduled. */
    async complete(visitId: string, note: string | null, now: Date): Promise<boolean> {
      const result = await db
        .updateTable('field_service_visit')
        .set({ state: visitTable.actions.complete.to, note, completed_at: toInstant(now) })
        .where('id', '=', visitId)
        .where('state', 'in', visitTable.actions.complete.from)
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },
  }),
})
