import { fromInstant } from '#lib/kernel/instant.ts'
import type { RefusalValues } from '#lib/kernel/refused.ts'
import type { TaskKind, TaskState } from './contract.ts'

/** A task as a page shows it. */
export interface ShownTask {
  readonly taskId: string
  readonly kind: string
  /** Messages keys of its kind; nothing where the plugin of its kind is not installed any more. */
  readonly words: Pick<TaskKind, 'title' | 'resultWords'> | undefined
  /** What people tell it by. */
  readonly subject: string
  readonly state: TaskState
  /** From 0 to 1; nothing while nobody knows. */
  readonly share: number | undefined
  readonly items: number
  /** Items a second since a process took it up; nothing while none is at it. */
  readonly rate: number | undefined
  readonly figures: Readonly<Record<string, number>>
  readonly resultFileId: string | null
  readonly errorFileId: string | null
  /** Failures in a row. */
  readonly attempts: number
  readonly nextTryAt: string
  readonly problem: string | null
  readonly problemCode: string | null
  readonly problemValues: RefusalValues
  readonly startedByName: string
  readonly createdAt: string
  readonly endedAt: string | null
}

/** A task as it is stored. */
export interface TaskRow {
  readonly taskId: string
  readonly kind: string
  readonly subject: string
  readonly state: string
  readonly done: bigint
  readonly total: bigint
  readonly items: number
  readonly itemsAtClaim: number
  readonly claimedAt: string | null
  readonly figures: string | null
  readonly resultFileId: string | null
  readonly errorFileId: string | null
  readonly attempts: number
  readonly nextTryAt: string
  readonly problem: string | null
  readonly problemCode: string | null
  readonly problemValues: string | null
  readonly startedByName: string
  readonly createdAt: string
  readonly endedAt: string | null
}

/** Makes of a row what people see. */
export function toShown(row: TaskRow, kinds: readonly TaskKind[], now: Date): ShownTask {
  const kind = kinds.find(({ id }) => id === row.kind)
  const { done, total, itemsAtClaim, claimedAt, figures, problemValues, ...rest } = row
  return {
    ...rest,
    words: kind && { title: kind.title, resultWords: kind.resultWords },
    state: row.state as TaskState,
    share: total > 0n ? Math.min(1, Number(done) / Number(total)) : undefined,
    rate: row.state === 'running' && claimedAt ? rateOf(row.items - itemsAtClaim, claimedAt, now) : undefined,
    figures: figures === null ? {} : (JSON.parse(figures) as Record<string, number>),
    problemValues: problemValues === null ? {} : (JSON.parse(problemValues) as RefusalValues),
  }
}

function rateOf(items: number, since: string, now: Date): number {
  const seconds = (now.getTime() - fromInstant(since).getTime()) / 1000
  return Math.round(items / Math.max(1, seconds))
}
