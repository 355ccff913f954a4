import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { localTime } from '#lib/dates/local-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import { ActionForm } from '#lib/web/action-form.tsx'
import { Field } from '#lib/web/field.tsx'
import { scheduleVisitAction } from '../actions/schedule-visit.ts'
import type { Visit } from '../visit.ts'

/** Gives a visit date and technician, or others than before. */
export async function ScheduleForm({ visit }: { readonly visit: Visit }): Promise<ReactNode> {
  const say = await getTranslations('field-service')
  const { timeZone } = kernel()
  const isNew = visit.startsAt === null
  return (
    <ActionForm
      action={scheduleVisitAction}
      submitLabel={say(isNew ? 'schedule' : 'reschedule')}
      submitLook={isNew ? 'primary' : 'secondary'}
    >
      <input type="hidden" name="visitId" value={visit.visitId} />
      <Field
        name="startsAt"
        type="datetime-local"
        label={say('startsAt')}
        hint={say('startsAtHint', { zone: timeZone })}
        defaultValue={visit.startsAt === null ? '' : localTime(fromInstant(visit.startsAt), timeZone)}
        required
      />
      <Field
        name="technician"
        label={say('technician')}
        defaultValue={visit.technician ?? ''}
        required
        maxLength={120}
      />
    </ActionForm>
  )
}
