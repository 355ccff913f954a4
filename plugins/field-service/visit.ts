import { z } from 'zod'
import type { Address } from '#lib/companies/contract.ts'
import { addressSnapshot } from '#lib/companies/contract.ts'
import { fromStoredJson } from '#lib/kernel/stored-json.ts'
import { stateTable } from '#lib/state-table/state-table.ts'
import { manageVisits } from './permissions.ts'

/** Requested until it has a date; scheduled, again if need be, until the work is done. */
export const visitTable = stateTable({
  id: 'field-service.visit',
  initial: 'requested',
  states: {
    requested: { meaning: 'attention' },
    scheduled: { meaning: 'information' },
    completed: { meaning: 'good', isFinal: true },
  },
  actions: {
    schedule: { from: ['requested', 'scheduled'], to: 'scheduled', needs: manageVisits },
    complete: { from: ['scheduled'], to: 'completed', needs: manageVisits },
  },
})

export type VisitState = (typeof visitTable.names)[number]

/** The work of one order line, done on site. */
export interface Visit {
  readonly visitId: string
  readonly number: string
  readonly partId: string
  readonly orderId: string
  readonly orderNumber: string
  readonly companyId: string
  readonly companyName: string
  readonly name: string
  readonly quantityMilli: bigint
  /** How long one of the quantity takes; 0 where the catalogue does not say. */
  readonly durationMinutes: number
  readonly skill: string | null
  readonly address: Address
  readonly state: VisitState
  readonly technician: string | null
  readonly startsAt: string | null
  readonly note: string | null
  readonly completedAt: string | null
}

/** A visit as its table keeps it. */
export type VisitRow = Omit<Visit, 'address' | 'state'> & { readonly address: string; readonly state: string }

export function readVisit(row: VisitRow): Visit {
  return {
    ...row,
    address: addressSnapshot.parse(fromStoredJson(row.address)),
    state: z.enum(visitTable.names).parse(row.state),
  }
}
