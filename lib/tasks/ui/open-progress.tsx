import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { TextLink } from '#lib/ui/text-link.tsx'
import type { Locale } from '#lib/web/locale.ts'
import { sayProgress } from '../say-progress.ts'
import type { ShownTask } from '../shown-task.ts'
import { LiveProgress } from './live-progress.tsx'
import { TaskProgress } from './task-progress.tsx'

/** How far one task is, kept up to date while it goes on; without scripts by a link. */
export async function OpenProgress({ task }: { readonly task: ShownTask }): Promise<ReactNode> {
  const { taskId, subject, state } = task
  if (state !== 'waiting' && state !== 'running') return <TaskProgress task={task} />
  const say = await getTranslations('tasks')
  const news = await sayProgress(task, (await getLocale()) as Locale)
  return (
    <>
      <LiveProgress key={state} taskId={taskId} label={say('progress.label', { subject })} atFirst={news} />
      <noscript>
        <TextLink href={`/admin/tasks/${taskId}`}>{say('refresh')}</TextLink>
      </noscript>
    </>
  )
}
