import { safeParse } from 'zod/v4/core'
import { may } from '#lib/kernel/actor.ts'
import type { CommandContext } from '#lib/kernel/context.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { toStoredJson } from '#lib/kernel/stored-json.ts'
import type { TaskOptions } from './contract.ts'
import { taskKind } from './contract.ts'
import { shownTasks } from './repository/shown-tasks.ts'

const longestInput = 100_000
const longestSubject = 200

/** A task that was started, now or before under the same key. */
export interface StartedTask {
  readonly taskId: string
  readonly isNew: boolean
}

/**
 * Puts a task into the queue.
 *
 * @param lane who may work on it: any process that serves the shop, or only who names the task
 */
export async function startTask(
  ctx: CommandContext,
  kindId: string,
  input: unknown,
  { key, subject }: TaskOptions,
  lane: 'background' | 'command-line',
): Promise<StartedTask> {
  const kind = ctx.one(taskKind, kindId)
  const parsed = safeParse(kind.input, input)
  const text = toStoredJson(parsed.success ? parsed.data : null)
  if (!parsed.success || text.length > longestInput || key.length > 120) throw unfit()
  if (!may(ctx.actor, kind.needs)) throw forbidden()
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
  return { taskId: stored.taskId, isNew: stored.taskId === taskId }
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
