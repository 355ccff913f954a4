import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { listTasks } from '#lib/tasks/queries/list-tasks.ts'
import { TaskList } from '#lib/tasks/ui/task-list.tsx'
import { askAs } from '#lib/web/ask.ts'
import { textOf } from '#lib/web/text-of.ts'

interface TasksPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tasks'))('title') }
}

export default async function TasksPage({ searchParams }: TasksPageProps): Promise<ReactNode> {
  const beforeId = textOf((await searchParams)['before'])
  const found = await askAs(listTasks, { beforeId }, '/admin/tasks')
  return <TaskList {...found} beforeId={beforeId} />
}
