import { domains } from '#domains'
import { plugins } from '#installed'
import { systemClock } from '#lib/kernel/clock.ts'
import type { Database } from '#lib/kernel/database/contract.ts'
import { newId } from '#lib/kernel/identifier.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import type { Plugin } from '#lib/kernel/plugin.ts'
import { testKernel } from '../../support/kernel.ts'

/** A way into the shop's database beside its processes, under the same clock; it delivers no facts. */
export function proofKernel(database: Database, more: readonly Plugin[] = []): Kernel {
  return {
    ...testKernel(database, [...domains, ...plugins, ...more], { processName: 'proof' }),
    clock: systemClock,
    newId: () => newId(),
    report: (error) => console.error(error),
  }
}
