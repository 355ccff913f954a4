import { safeParse } from 'zod/v4/core'
import { may } from '#lib/kernel/actor.ts'
import type { CommandContext } from '#lib/kernel/context.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { toStoredJson } from '#lib/kernel/stored-json.ts'
import type { TaskOptions, TaskStarter } from './contract.ts'
import { taskKind } from './contract.ts'
import { shownTasks } from './repository/shown-tasks.ts'

const longestInput = 100_000
const longestSubject = 200

const taskStarter: TaskStarter = { start }

export default taskStarter

/** Puts a task into the queue, or finds the one that is there under its key. */
async function start(
  ctx: CommandContext,
  kindId: string,
  input: unknown,
  { key, subject, lane = 'background' }: TaskOptions,
): Promise<{ readonly taskId: string; readonly isNew: boolean }> {
  const kind = ctx.one(taskKind, kindId)
  if (!may(ctx.actor, kind.needs)) throw forbidden()
  const { default: runner } = await kind.load()
  const parsed = safeParse(runner.input, input)
  const text = toStoredJson(parsed.success ? parsed.data : null)
  if (!parsed.success || text.length > longestInput || key.length > 120) throw unfit()
  const taskId = ctx.newId()
  const task = {
    taskId,
    kind: kindId,
    startKey: key,
    subject: subject.slice(0, longestSubject),
    input: text,
    lane,
    ...starterOf(ctx),
  }
  await shownTasks(ctx).add(task, ctx.now)
  const stored = await shownTasks(ctx).findByKey(kindId, key)
  if (!stored) throw new Error(`The task "${kindId}" was not kept.`)
  const isNew = stored.taskId === taskId
  if (isNew)
    ctx.changed({ subject: 'tasks.task', id: taskId, after: { kind: kindId, subject: task.subject } })
  return { taskId: stored.taskId, isNew }
}

function starterOf({ actor }: CommandContext) {
  if (actor.type === 'guest') throw forbidden()
  if (actor.type === 'system') return { startedById: null, startedByName: actor.name, companyId: null }
  return { startedById: actor.personId, startedByName: actor.name, companyId: actor.companyId }
}

function unfit(): Refused {
  return new Refused('tasks.unfit-input', 'This task can’t be started with these settings. Check them.')
}

function forbidden(): Refused {
  return new Refused('tasks.forbidden', 'You may not start this. Ask somebody who manages the shop.')
}
