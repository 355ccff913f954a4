import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { ShownTask } from '../shown-task.ts'

/** How far a task is: a bar, and the same in words. */
export async function TaskProgress({ task }: { readonly task: ShownTask }): Promise<ReactNode> {
  const say = await getTranslations('tasks.progress')
  const { share, items, rate, state, subject } = task
  const isOpen = state === 'running' || state === 'waiting'
  const words = [
    share !== undefined && isOpen && say('share', { share }),
    items > 0 && say('items', { items }),
    rate !== undefined && rate > 0 && say('rate', { rate }),
  ]
  return (
    <div className="grid min-w-40 gap-1">
      {isOpen && (
        <progress
          aria-label={say('label', { subject })}
          max={1}
          value={state === 'running' ? share : (share ?? 0)}
          className="h-2 w-full appearance-none overflow-hidden rounded-full bg-neutral-4 [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-neutral-4 [&::-webkit-progress-value]:bg-accent"
        />
      )}
      <span className="text-13 text-muted tabular-nums">{words.filter(Boolean).join(' · ')}</span>
    </div>
  )
}
