import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ProgressBar } from '#lib/ui/progress-bar.tsx'
import type { Locale } from '#lib/web/locale.ts'
import { sayProgress } from '../say-progress.ts'
import type { ShownTask } from '../shown-task.ts'

/** How far a task is: a bar while it is open, and the same in words. */
export async function TaskProgress({ task }: { readonly task: ShownTask }): Promise<ReactNode> {
  const { subject, state } = task
  const say = await getTranslations('tasks.progress')
  const { share, text } = await sayProgress(task, (await getLocale()) as Locale)
  if (state !== 'running' && state !== 'waiting') {
    return <span className="text-13 text-muted tabular-nums">{text}</span>
  }
  return (
    <ProgressBar
      label={say('label', { subject })}
      share={share ?? (state === 'running' ? undefined : 0)}
      text={text}
    />
  )
}
