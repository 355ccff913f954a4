import { later } from '#lib/kernel/instant.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** How long a message rests after its nth attempt: the schedule that Standard Webhooks suggests, over three days. */
const rests = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
] as const

const longestAskedRest = 24 * hour
const jitterSteps = 1024
const mostJitter = 0.1

/** A failed attempt. */
export interface FailedAttempt {
  readonly messageId: string
  /** How many there were, this one included. */
  readonly attempts: number
  readonly at: Date
  /** What the receiver asked for by `Retry-After`; heeded up to a day, and never to come sooner. */
  readonly retryAfterMilliseconds: number | null
}

/**
 * When to try again, or nothing when it was tried often enough.
 *
 * Each message rests up to a tenth longer, by the chance in its id, so that not all of them come back at once.
 */
export function nextTry({
  messageId,
  attempts,
  at,
  retryAfterMilliseconds,
}: FailedAttempt): Date | undefined {
  const rest = rests[attempts - 1]
  if (rest === undefined) return undefined
  const asked = Math.min(retryAfterMilliseconds ?? 0, longestAskedRest)
  return later(at, Math.round(Math.max(rest, asked) * (1 + mostJitter * chanceOf(messageId))))
}

/** 0 to 1; the end of an id is random. */
function chanceOf(messageId: string): number {
  return (Number.parseInt(messageId.slice(-2), 36) % jitterSteps) / jitterSteps
}
