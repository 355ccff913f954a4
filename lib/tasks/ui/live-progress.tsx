'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { ProgressBar } from '#lib/ui/progress-bar.tsx'
import type { TaskProgressNews } from '../say-progress.ts'

export interface LiveProgressProps {
  readonly taskId: string
  readonly label: string
  readonly atFirst: TaskProgressNews
}

const millisecondsBetween = 2000
const open: ReadonlySet<string> = new Set(['waiting', 'running'])

/** How far a task is while somebody looks; the page itself is shown anew once the task is in another state. */
export function LiveProgress({ taskId, label, atFirst }: LiveProgressProps): ReactNode {
  const router = useRouter()
  const [news, setNews] = useState(atFirst)
  const { state } = atFirst
  useEffect(() => {
    const timer = setInterval(async () => {
      const latest = document.visibilityState === 'visible' ? await askNews(taskId) : undefined
      if (!latest) return
      setNews(latest)
      if (latest.state !== state) router.refresh()
    }, millisecondsBetween)
    return () => clearInterval(timer)
  }, [router, taskId, state])
  const isRunning = news.state === 'running'
  return (
    <ProgressBar
      label={label}
      share={news.share ?? (isRunning ? undefined : 0)}
      state={open.has(news.state) ? 'running' : news.state === 'done' ? 'done' : 'stopped'}
      text={news.text}
    />
  )
}

/** Nothing where no answer came: the next one may. */
async function askNews(taskId: string): Promise<TaskProgressNews | undefined> {
  try {
    const response = await fetch(`/api/tasks/${taskId}`, { headers: { accept: 'application/json' } })
    return response.ok ? ((await response.json()) as TaskProgressNews) : undefined
  } catch {
    return undefined
  }
}
