import { z } from 'zod'
import { event } from '#lib/kernel/token.ts'

const visitRef = {
  visitId: z.string().max(32),
  number: z.string().max(32),
  partId: z.string().max(32),
  orderId: z.string().max(32),
  companyId: z.string().max(32),
}

/** A visit has a date and a technician, for the first time or others than before. */
export const visitScheduled = event(
  'field-service.visit-scheduled',
  z.strictObject({
    ...visitRef,
    technician: z.string().max(120),
    /** UTC, `YYYY-MM-DD HH:MM:SS.mmm` */
    startsAt: z.string().max(23),
  }),
)

/** The work of a visit is done. */
export const visitCompleted = event('field-service.visit-completed', z.strictObject(visitRef))
