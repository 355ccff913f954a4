import type { Rig } from './rig.ts'

/** How much of everything a run does, in a row's own words. */
export type Size = Readonly<Record<string, number>>

/** What a run came to. */
export interface Outcome {
  /** One line with the numbers that the claim is about, such as `0 oversold in 20 rounds of 50 buyers`. */
  readonly figure: string
  /** What contradicts the claim, one sentence each; without any the row holds. */
  readonly breaches: readonly string[]
}

/** A claim about the shop, and how it is tried. */
export interface Row<S extends Size = Size, F extends string = string> {
  /** `R1` in `rows/r01-….ts` */
  readonly id: string
  readonly title: string
  /** One sentence that a run can contradict. */
  readonly claim: string
  /** What every run of all tests does: seconds, not minutes. */
  readonly gate: S
  /** What `--full` does. */
  readonly full: S
  /** Just enough to see each of the faults. */
  readonly probe: S
  /** What `run` breaks on purpose when `rig.fault` names it, and must then report. At least one. */
  readonly faults: Readonly<Record<F, string>>
  /** @throws when the row could not be tried, which is neither a breach nor a caught fault */
  run(rig: Rig<F>, size: S): Promise<Outcome>
}

/**
 * Defines a row of the proof; the default export of its file in `rows/`.
 *
 * A fault is best seeded from outside: by a trigger in the database, a wrapped function or a client that lies. No
 * code of the shop may know of it.
 */
export function defineRow<S extends Size, F extends string>(row: Row<S, F>): Row<S, F> {
  return row
}
