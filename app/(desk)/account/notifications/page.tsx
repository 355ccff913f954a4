import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { listChoices } from '#lib/notifications/queries/list-choices.ts'
import { readSchedule } from '#lib/notifications/queries/read-schedule.ts'
import { Preferences } from '#lib/notifications/ui/preferences.tsx'
import { enterPortal } from '#lib/shell/permissions.ts'
import { askAs } from '#lib/web/ask.ts'
import { requirePermission } from '#lib/web/require-permission.ts'

const path = '/account/notifications'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notifications'))('preferences.title') }
}

export default async function NotificationsPage(): Promise<ReactNode> {
  await requirePermission(enterPortal, path)
  const choices = await askAs(listChoices, {}, path)
  const schedule = await askAs(readSchedule, {}, path)
  return <Preferences inboxPath="/account/inbox" choices={choices} schedule={schedule} />
}
