import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Notice } from '#lib/ui/notice.tsx'
import type { ShownTask } from '../shown-task.ts'

/** Why a task failed, or rests, in the reader's language where it is a refusal. */
export async function TaskProblem({ task }: { readonly task: ShownTask }): Promise<ReactNode> {
  const { problem, problemCode, problemValues, state } = task
  if (problem === null) return null
  const say = await getTranslations()
  const key = problemCode?.replace('.', '.refusals.')
  return (
    <Notice meaning={state === 'failed' ? 'bad' : 'attention'}>
      <h2 className="font-semibold">{say('tasks.problem')}</h2>
      <p className="wrap-anywhere">
        {key !== undefined && say.has(key) ? say(key, problemValues) : say('tasks.broken', { problem })}
      </p>
    </Notice>
  )
}
