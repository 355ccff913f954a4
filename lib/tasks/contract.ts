import type { $ZodType } from 'zod/v4/core'
import type { Query } from '#lib/kernel/command.ts'
import type { CommandContext } from '#lib/kernel/context.ts'
import type { Permission } from '#lib/kernel/shell.ts'
import type { Load, Slot } from '#lib/kernel/token.ts'
import { port, slot } from '#lib/kernel/token.ts'

/** `waiting` for a process, `running` in one; `failed` and `cancelled` can be taken up again where they stopped. */
export type TaskState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'

/** How far a task is after a step. Kept in the step's own transaction. */
export interface StepOutcome {
  /** Whatever the next step, in this process or another, needs to go on; plain data, at most 100,000 characters. */
  readonly checkpoint: unknown
  /** Of `total`, in the runner's own measure, e.g. bytes of a file. */
  readonly done: bigint
  /** 0n while nobody knows. */
  readonly total: bigint
  /** Rows, orders ... dealt with since the task began; the rate is counted in these. */
  readonly items: number
  /** What came of it so far, shown while the task goes on; see `TaskResult`. */
  readonly figures: Readonly<Record<string, number>>
}

/**
 * A bounded piece of a task: some hundred rows, well under a second. A step without `apply` only shows that the task
 * is alive and lets it be cancelled.
 */
export interface TaskStep {
  /**
   * Does the piece, in one transaction with the checkpoint that it answers: both are kept or neither is. May run
   * again when the database asks for it, so it must have no effect outside the transaction.
   *
   * @param checkpoint what the step before kept; null in the first one
   */
  apply?(ctx: CommandContext, checkpoint: unknown): Promise<StepOutcome>
}

/** What a runner is given when a process takes the task up: for the first time, or after another one was killed. */
export interface TaskRun {
  readonly taskId: string
  /** Fits the runner's schema. */
  readonly input: unknown
  /** What the last step kept; null at the beginning. Steps before it are never taken again. */
  readonly checkpoint: unknown
  /** The company that the task belongs to; null for the shop's own. */
  readonly companyId: string | null
  /** What fills a slot under a key; throws when nothing does. */
  one<T>(slot: Slot<T>, key: string): T
  /** Asks outside the steps' transactions, e.g. for the next piece of a file. */
  ask<I, O>(query: Query<I, O>, input: NoInfer<I>): Promise<O>
}

/** What a task leaves behind. */
export interface TaskResult {
  /** At most 20 entries; `TaskKind.resultWords` names them on the page. */
  readonly figures: Readonly<Record<string, number>>
  readonly resultFileId?: string
  /** What could not be done, for people to correct and send again. */
  readonly errorFileId?: string
}

/** The code of a kind of task. */
export interface TaskRunner {
  /** Checks what a task is started with; at most 100,000 characters as JSON. Never a secret. */
  readonly input: $ZodType
  /**
   * The steps from the checkpoint on. Slow work, such as reading a file, happens here, between the transactions.
   * Throwing a `Refused` fails the task with that sentence; any other error is tried again from the last checkpoint.
   */
  steps(run: TaskRun): AsyncIterable<TaskStep>
  /** Runs in the transaction that marks the task as done. */
  finish(ctx: CommandContext, end: Omit<TaskRun, 'ask' | 'one'>): Promise<TaskResult>
  /**
   * Lets go of what the task still holds, besides the files of its result: the file that it reads, rows of its own. Runs
   * in the transaction that forgets the task, long after it was done, failed or cancelled. Until then it can be taken up
   * again, and must find what it needs.
   */
  forget?(ctx: CommandContext, task: Pick<TaskRun, 'taskId' | 'input'>): Promise<void>
}

/** Work of any length that goes on beside the requests, in any process, and survives each of them. */
export interface TaskKind {
  /** `owner.noun` */
  readonly id: string
  /** A full messages key, e.g. `imports.task`. */
  readonly title: string
  /** Who may start, cancel and retry it. */
  readonly needs: Permission
  /** A messages key under which the result's figures have their words. */
  readonly resultWords: string
  readonly load: Load<TaskRunner>
}

/** Kinds of tasks, one per id. */
export const taskKind = slot<TaskKind>('tasks.kind', (kind) => kind.id)

/** How a task is started. */
export interface TaskOptions {
  /** At most 120 characters; the same kind and key again answer with the task that is there. */
  readonly key: string
  /** What people tell it by, e.g. the name of a file; at most 200 characters. */
  readonly subject: string
  /** Who works on it: every process that serves the shop, or only one that names the task. The former when left out. */
  readonly lane?: 'background' | 'command-line'
}

/** Starts tasks. Answered by tasks. */
export interface TaskStarter {
  /**
   * Puts a task into the queue, in the caller's transaction: what is undone starts nothing.
   *
   * @throws Refused when the input does not fit the kind, or the actor may not start it
   */
  start(
    ctx: CommandContext,
    kind: string,
    input: unknown,
    options: TaskOptions,
  ): Promise<{ readonly taskId: string; readonly isNew: boolean }>
}

export const taskStarter = port<TaskStarter>('tasks.starter')
