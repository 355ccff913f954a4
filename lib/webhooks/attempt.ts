import type { AttemptProblem } from './attempt-problem.ts'

/** What became of one sending. */
export interface Attempt {
  readonly messageId: string
  readonly milliseconds: number
  readonly status: number | null
  /** Null when it was delivered. */
  readonly problem: AttemptProblem | null
  readonly answer: string | null
  readonly retryAfterMilliseconds: number | null
}
