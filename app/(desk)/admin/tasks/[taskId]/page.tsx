import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { findTask } from '#lib/tasks/queries/find-task.ts'
import { TaskView } from '#lib/tasks/ui/task-view.tsx'
import { askAs } from '#lib/web/ask.ts'
import { currentActor } from '#lib/web/current-actor.ts'

interface TaskPageProps {
  readonly params: Promise<{ readonly taskId: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tasks'))('columns.subject') }
}

export default async function TaskPage({ params, searchParams }: TaskPageProps): Promise<ReactNode> {
  const { taskId } = await params
  const task = await askAs(findTask, { taskId }, `/admin/tasks/${taskId}`)
  const { from } = await searchParams
  return <TaskView task={task} actor={await currentActor()} from={from} />
}
