import { isRefused } from '#lib/kernel/refused.ts'
import type { BackgroundRun } from '#lib/kernel/shell.ts'
import type { ClaimedTask } from './commands/claim-task.ts'
import { failStep } from './commands/fail-step.ts'
import { finishTask } from './commands/finish-task.ts'
import { releaseTask } from './commands/release-task.ts'
import { takeStep } from './commands/take-step.ts'
import type { TaskRunner } from './contract.ts'
import { taskKind } from './contract.ts'

const longestProblem = 1000

/**
 * Takes the steps of a claimed task until it is done, lost, broken or the process is about to end.
 *
 * @param rest waits between two steps, so that requests are answered
 * @throws what broke a step, after it was noted
 */
export async function workOnTask(
  run: BackgroundRun,
  task: ClaimedTask,
  rest: () => Promise<void>,
): Promise<void> {
  const { taskId, lease } = task
  try {
    const { default: runner } = await run.one(taskKind, task.kind).load()
    const stepCount = await takeSteps(run, runner, task, rest)
    if (stepCount === undefined) return await run.execute(releaseTask, { taskId, lease })
    await run.execute(finishTask(runner), { taskId, lease, stepCount })
  } catch (error) {
    if (!isLost(error)) await run.execute(failStep, { taskId, lease, ...explain(error) })
    throw error
  }
}

/** Whether a task went on without this process. */
function isLost(error: unknown): boolean {
  return isRefused(error) && error.code === 'tasks.lost'
}

/** Answers how many steps there were, or nothing when the process ended before the task. */
async function takeSteps(
  run: BackgroundRun,
  runner: TaskRunner,
  { taskId, lease, ...task }: ClaimedTask,
  rest: () => Promise<void>,
): Promise<number | undefined> {
  let { stepCount } = task
  const { input, checkpoint, companyId } = task
  const { ask, one } = run
  for await (const step of runner.steps({ taskId, input, checkpoint, companyId, ask, one })) {
    await run.execute(takeStep(step), { taskId, lease, stepCount })
    stepCount += 1
    if (run.isStopping()) return undefined
    await rest()
  }
  return stepCount
}

function explain(error: unknown) {
  if (isRefused(error)) {
    return {
      // Of all refusals only this one goes away by itself.
      isFinal: error.code !== 'kernel.busy',
      problem: error.reason.slice(0, longestProblem),
      problemCode: error.code,
      problemValues: JSON.stringify(error.values),
    }
  }
  const problem = (error instanceof Error ? error.message : String(error)).slice(0, longestProblem)
  return { isFinal: false, problem, problemCode: null, problemValues: null }
}
