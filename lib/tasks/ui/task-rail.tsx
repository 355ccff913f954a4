import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { RailSection } from '#lib/object-page/ui/rail-section.tsx'
import type { ShownTask } from '../shown-task.ts'

/** Who started a task, and when it does what. */
export async function TaskRail({ task }: { readonly task: ShownTask }): Promise<ReactNode> {
  const say = await getTranslations('tasks')
  const [locale, timeZone] = [await getLocale(), await getTimeZone()]
  const timeOf = (instant: string) => formatTime(fromInstant(instant), locale, timeZone)
  const isToBeTriedAgain = task.state === 'waiting' && task.attempts > 0
  return (
    <RailSection
      title={say('details')}
      facts={[
        { term: say('columns.startedBy'), description: task.startedByName },
        { term: say('columns.createdAt'), description: timeOf(task.createdAt) },
        ...(task.endedAt === null ? [] : [{ term: say('endedAt'), description: timeOf(task.endedAt) }]),
        ...(isToBeTriedAgain ? [{ term: say('nextTry'), description: timeOf(task.nextTryAt) }] : []),
      ]}
    />
  )
}
