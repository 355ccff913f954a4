import { ask } from '#lib/kernel/execute.ts'
import { isRefused } from '#lib/kernel/refused.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import { findTask } from '#lib/tasks/queries/find-task.ts'
import { sayProgress } from '#lib/tasks/say-progress.ts'
import { currentActor } from '#lib/web/current-actor.ts'
import { visitorLocale } from '#lib/web/current-locale.ts'

interface TaskRoute {
  readonly params: Promise<{ readonly taskId: string }>
}

const headers = { 'cache-control': 'private, no-store' }

/** How far a task is, for whoever may see it; for everybody else there is none. */
export async function GET(_request: Request, { params }: TaskRoute): Promise<Response> {
  const { taskId } = await params
  try {
    const task = await ask(kernel(), findTask, { taskId }, { actor: await currentActor() })
    return Response.json(await sayProgress(task, await visitorLocale()), { headers })
  } catch (error) {
    if (isRefused(error)) return new Response(null, { status: 404, headers })
    throw error
  }
}
