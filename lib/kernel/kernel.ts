import type { Clock } from './clock.ts'
import type { Registry } from './compose.ts'
import type { Database } from './database/contract.ts'
import type { Outbound } from './outbound/outbound.ts'

/** Everything that running a command needs. One per process, and one per test. */
export interface Kernel {
  readonly registry: Registry
  readonly database: Database
  readonly clock: Clock
  newId(): string
  /** The zone in which the shop counts days, e.g. `Europe/Vienna`. */
  readonly timeZone: string
  /** The name under which this process holds leases. */
  readonly processName: string
  /** The way out, for work beside the requests. */
  readonly outbound: Outbound
  /** Called after a commit that stored facts, so that they need not wait for the next look. */
  onFacts(): void
  /** Called after a commit that stored news; absent where nobody listens. */
  onNews?(): void
  /** Tells the operators of an error that nobody else would hear of: a refusal covers it, or it broke a job. */
  report(error: unknown): void
}
