import { getTranslations } from 'next-intl/server'
import type { Locale } from '#lib/web/locale.ts'
import type { TaskState } from './contract.ts'
import { secondsLeft } from './seconds-left.ts'
import type { ShownTask } from './shown-task.ts'

/** How far a task is, as a page shows it and asks for it again. */
export interface TaskProgressNews {
  readonly state: TaskState
  /** From 0 to 1; null while nobody knows. */
  readonly share: number | null
  /** Share, count, rate and time left in the reader's language. */
  readonly text: string
}

const secondsInMinute = 60
/** From here on minutes say enough. */
const longSeconds = 100

export async function sayProgress(task: ShownTask, locale: Locale): Promise<TaskProgressNews> {
  const say = await getTranslations({ locale, namespace: 'tasks.progress' })
  const { share, items, rate, state } = task
  const isOpen = state === 'running' || state === 'waiting'
  const seconds = isOpen ? secondsLeft(task) : undefined
  const words = [
    share !== undefined && isOpen && say('share', { share }),
    items > 0 && say('items', { items }),
    rate !== undefined && rate > 0 && say('rate', { rate }),
    seconds !== undefined && seconds < longSeconds && say('secondsLeft', { seconds }),
    seconds !== undefined &&
      seconds >= longSeconds &&
      say('minutesLeft', { minutes: Math.ceil(seconds / secondsInMinute) }),
  ]
  return { state, share: share ?? null, text: words.filter(Boolean).join(' · ') }
}
