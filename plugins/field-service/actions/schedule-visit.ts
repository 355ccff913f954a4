'use server'

import { instantInZone } from '#lib/dates/instant-in-zone.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { scheduleVisit } from '../commands/schedule-visit.ts'

/** Schedules a visit at a time of the shop's own zone, and goes on to the next one. */
export async function scheduleVisitAction(previous: FormState, form: FormData): Promise<FormState> {
  return runAction(scheduleVisit, previous, form, {
    read: (fields) => ({
      visitId: fields.get('visitId'),
      startsAt: instantInZone(String(fields.get('startsAt')), kernel().timeZone),
      technician: fields.get('technician'),
    }),
    onDone: ({ number }) => `/admin/field-service?scheduled=${number}`,
  })
}
