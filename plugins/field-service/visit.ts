import { z } from 'zod'
import type { Address } from '#lib/companies/contract.ts'
import { addressSnapshot } from '#lib/companies/contract.ts'
import { fromStoredJson } from '#lib/kernel/stored-json.ts'

/** Requested until it has a date; scheduled, again if need be, until the work is done; completed is final. */
export const visitStates = ['requested', 'scheduled', 'completed'] as const

export type VisitState = (typeof visitStates)[number]

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
    state: z.enum(visitStates).parse(row.state),
  }
}
