import { domains } from '#domains'
import { compose } from '#lib/kernel/compose.ts'
import type { Database } from '#lib/kernel/database/contract.ts'
import { newId } from '#lib/kernel/identifier.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { defaultRules } from '#lib/kernel/outbound/judge-address.ts'
import { openOutbound } from '#lib/kernel/outbound/open-outbound.ts'
import type { Outbound } from '#lib/kernel/outbound/outbound.ts'
import type { Plugin } from '#lib/kernel/plugin.ts'
import type { TestClock } from './clock.ts'
import { testClock } from './clock.ts'

/** A kernel whose time a test moves, and that keeps what it reports. */
export interface TestKernel extends Kernel {
  readonly clock: TestClock
  /** What was reported, oldest first. */
  readonly reports: readonly unknown[]
}

/** What two kernels of one test share or tell apart. */
export interface TestKernelOptions {
  readonly clock?: TestClock
  readonly processName?: string
  /** Left out, one that reaches public hosts only. */
  readonly outbound?: Outbound
}

/**
 * A kernel over a test's database. Facts wait until the test calls `deliverFacts`.
 *
 * @param plugins everything that is installed; without it all domains and no plugin
 */
export function testKernel(
  database: Database,
  plugins: readonly Plugin[] = domains,
  {
    clock = testClock(),
    processName = 'test',
    outbound = openOutbound(defaultRules([])),
  }: TestKernelOptions = {},
): TestKernel {
  const reports: unknown[] = []
  return {
    registry: compose(plugins),
    database,
    clock,
    newId: () => newId(clock),
    timeZone: 'Europe/Vienna',
    processName,
    outbound,
    onFacts: () => {},
    reports,
    report: (error) => reports.push(error),
  }
}
