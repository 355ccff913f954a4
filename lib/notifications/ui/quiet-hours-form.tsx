import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Card } from '#lib/ui/card.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { CheckField } from '#lib/web/check-field.tsx'
import { Field } from '#lib/web/field.tsx'
import { chooseQuietHoursAction } from '../actions/choose-quiet-hours.ts'
import type { Schedule } from '../schedule.ts'
import { timeZones } from '../time-zones.ts'

/** The night, for who never chose any hours. */
const usual = { from: '20:00', until: '07:00' }

/** When somebody wants no mail, by which clocks. */
export async function QuietHoursForm({ schedule }: { readonly schedule: Schedule }): Promise<ReactNode> {
  const say = await getTranslations('notifications.quiet')
  const { quiet, timeZone } = schedule
  const { from, until } = quiet ?? usual
  return (
    <Card title={say('title')}>
      <ActionForm
        action={chooseQuietHoursAction}
        submitLabel={say('save')}
        submitLook="secondary"
        doneMessage={say('saved')}
      >
        <p className="max-w-[72ch] text-14 text-muted">{say('text')}</p>
        <CheckField name="isQuiet" label={say('isQuiet')} isChecked={quiet !== undefined} />
        <div className="grid max-w-2xl gap-4 sm:grid-cols-[8rem_8rem_1fr]">
          <Field name="hours.from" type="time" label={say('from')} defaultValue={from} />
          <Field name="hours.until" type="time" label={say('until')} defaultValue={until} />
          <Field
            name="timeZone"
            label={say('timeZone')}
            hint={say('timeZoneHint')}
            defaultValue={timeZone}
            options={[...new Set([timeZone, ...timeZones])].map((zone) => ({
              value: zone,
              label: zone.replaceAll('_', ' '),
            }))}
          />
        </div>
      </ActionForm>
    </Card>
  )
}
