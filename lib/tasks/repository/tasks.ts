import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import { fromStoredJson, toStoredJson } from '#lib/kernel/stored-json.ts'
import type { StepOutcome, TaskResult } from '../contract.ts'
import { taskState } from '../task-state.ts'

/** Who holds a task, and where it is. */
export interface HeldTask {
  readonly taskId: string
  /** Made anew by every claim. */
  readonly lease: string
  readonly stepCount: number
}

/** What the runner of a task gets to know. */
export interface StoredTask {
  readonly taskId: string
  readonly kind: string
  readonly input: unknown
  readonly checkpoint: unknown
  readonly stepCount: number
  readonly attempts: number
  readonly companyId: string | null
}

/** Why a step failed. */
export interface StepProblem {
  readonly problem: string
  readonly problemCode: string | null
  /** JSON object. */
  readonly problemValues: string | null
}

const { claim, release, finish, fail, cancel, retry } = taskState.actions
const free = { lease_token: null, lease_owner: null, lease_until: null }
const solved = { problem: null, problem_code: null, problem_values: null }

/** What steps need of tasks; what people see of them is in `shown-tasks.ts`. */
export const tasks = repository(['tasks_task'], {
  read: (db) => ({
    async find(taskId: string): Promise<StoredTask | undefined> {
      const row = await db
        .selectFrom('tasks_task')
        .select([
          'id as taskId',
          'kind',
          'input',
          'checkpoint',
          'step_count as stepCount',
          'attempts',
          'company_id as companyId',
        ])
        .where('id', '=', taskId)
        .executeTakeFirst()
      return (
        row && {
          ...row,
          input: fromStoredJson(row.input),
          checkpoint: row.checkpoint === null ? null : fromStoredJson(row.checkpoint),
        }
      )
    },

    /** The one that waits longest, or that a process left behind. */
    async nextDue(kinds: readonly string[], now: Date): Promise<string | undefined> {
      const row = await db
        .selectFrom('tasks_task')
        .select('id')
        .where('kind', 'in', kinds)
        .where('lane', '=', 'background')
        .where('state', 'in', claim.from)
        .where('next_try_at', '<=', toInstant(now))
        .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<', toInstant(now))]))
        .orderBy('next_try_at')
        .orderBy('id')
        .limit(1)
        .executeTakeFirst()
      return row?.id
    },
  }),
  write: (db) => ({
    /** Answers whether the task is the caller's now; false where another one holds it. */
    async claim(
      { taskId, lease }: Omit<HeldTask, 'stepCount'>,
      { owner, now, until }: { readonly owner: string; readonly now: Date; readonly until: Date },
      from: 'whoever-left-it' | 'anybody',
    ): Promise<boolean> {
      let update = db
        .updateTable('tasks_task')
        .set((eb) => ({
          ...taken({ lease, owner, until }),
          state: claim.to,
          attempts: eb('attempts', '+', 1),
          items_at_claim: eb.ref('items'),
          claimed_at: toInstant(now),
        }))
        .where('id', '=', taskId)
        .where('state', 'in', claim.from)
      if (from === 'whoever-left-it') {
        update = update
          .where('next_try_at', '<=', toInstant(now))
          .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<', toInstant(now))]))
      }
      return isOne(await update.executeTakeFirst())
    },

    /** Takes the next step for the caller, first of all in its transaction: others wait, then find it taken. */
    async holdStep({ taskId, lease, stepCount }: HeldTask, until: Date): Promise<boolean> {
      const result = await db
        .updateTable('tasks_task')
        .set({ lease_until: toInstant(until), step_count: stepCount + 1 })
        .where('id', '=', taskId)
        .where('lease_token', '=', lease)
        .where('state', '=', 'running')
        .where('step_count', '=', stepCount)
        .executeTakeFirst()
      return isOne(result)
    },

    async keepStep(taskId: string, { checkpoint, figures, ...progress }: StepOutcome): Promise<void> {
      await db
        .updateTable('tasks_task')
        .set({
          ...solved,
          ...progress,
          checkpoint: toStoredJson(checkpoint),
          figures: JSON.stringify(figures),
          attempts: 0,
        })
        .where('id', '=', taskId)
        .execute()
    },

    finish: ({ taskId, lease }: HeldTask, now: Date) =>
      db
        .updateTable('tasks_task')
        .set({ ...free, ...solved, state: finish.to, ended_at: toInstant(now) })
        .where('id', '=', taskId)
        .where('lease_token', '=', lease)
        .where('state', 'in', finish.from)
        .executeTakeFirst()
        .then(isOne),

    async keepResult(taskId: string, { figures, resultFileId, errorFileId }: TaskResult): Promise<void> {
      await db
        .updateTable('tasks_task')
        .set((eb) => ({
          figures: JSON.stringify(figures),
          result_file_id: resultFileId ?? null,
          error_file_id: errorFileId ?? null,
          done: eb.ref('total'),
        }))
        .where('id', '=', taskId)
        .execute()
    },

    /** Gives the task back after a failure, to be taken up again at a moment. */
    async release(
      { taskId, lease }: Omit<HeldTask, 'stepCount'>,
      nextTryAt: Date,
      problem: StepProblem,
    ): Promise<void> {
      await db
        .updateTable('tasks_task')
        .set({ ...free, ...toColumns(problem), state: release.to, next_try_at: toInstant(nextTryAt) })
        .where('id', '=', taskId)
        .where('lease_token', '=', lease)
        .where('state', 'in', release.from)
        .execute()
    },

    /** Gives the task back before its end: nothing went wrong, so this attempt does not count. */
    async handBack({ taskId, lease }: Omit<HeldTask, 'stepCount'>, now: Date): Promise<void> {
      await db
        .updateTable('tasks_task')
        .set((eb) => ({
          ...free,
          ...solved,
          state: release.to,
          next_try_at: toInstant(now),
          attempts: eb
            .case()
            .when('attempts', '>', 0)
            .then(eb('attempts', '-', 1))
            .else(0)
            .end(),
        }))
        .where('id', '=', taskId)
        .where('lease_token', '=', lease)
        .where('state', 'in', release.from)
        .execute()
    },

    async fail(
      { taskId, lease }: Omit<HeldTask, 'stepCount'>,
      now: Date,
      problem: StepProblem,
    ): Promise<void> {
      await db
        .updateTable('tasks_task')
        .set({ ...free, ...toColumns(problem), state: fail.to, ended_at: toInstant(now) })
        .where('id', '=', taskId)
        .where('lease_token', '=', lease)
        .where('state', 'in', fail.from)
        .execute()
    },

    cancel: (taskId: string, now: Date) =>
      db
        .updateTable('tasks_task')
        .set({ ...free, state: cancel.to, ended_at: toInstant(now) })
        .where('id', '=', taskId)
        .where('state', 'in', cancel.from)
        .executeTakeFirst()
        .then(isOne),

    retry: (taskId: string, now: Date) =>
      db
        .updateTable('tasks_task')
        .set({ ...solved, state: retry.to, attempts: 0, next_try_at: toInstant(now), ended_at: null })
        .where('id', '=', taskId)
        .where('state', 'in', retry.from)
        .executeTakeFirst()
        .then(isOne),
  }),
})

function taken(lease: { readonly lease: string; readonly owner: string; readonly until: Date }) {
  return { lease_token: lease.lease, lease_owner: lease.owner, lease_until: toInstant(lease.until) }
}

function toColumns({ problem, problemCode, problemValues }: StepProblem) {
  return { problem, problem_code: problemCode, problem_values: problemValues }
}

function isOne({ numUpdatedRows }: { readonly numUpdatedRows: bigint }): boolean {
  return numUpdatedRows === 1n
}
