import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PageHeader } from '#lib/ui/page-header.tsx'
import type { Schedule } from '../schedule.ts'
import type { TopicChoice } from '../queries/list-choices.ts'
import { ChannelTable } from './channel-table.tsx'
import { QuietHoursForm } from './quiet-hours-form.tsx'

export interface PreferencesProps {
  /** Where the reader's inbox is. */
  readonly inboxPath: string
  readonly choices: readonly TopicChoice[]
  readonly schedule: Schedule
}

/** By what ways somebody hears of what, and when not. */
export async function Preferences({ inboxPath, choices, schedule }: PreferencesProps): Promise<ReactNode> {
  const say = await getTranslations('notifications')
  return (
    <>
      <PageHeader
        crumbs={[{ label: say('inbox.title'), href: inboxPath }]}
        title={say('preferences.title')}
        text={say('preferences.text')}
      />
      <div className="grid gap-6">
        <ChannelTable choices={choices} />
        <QuietHoursForm schedule={schedule} />
      </div>
    </>
  )
}
