import { onTestFinished } from 'vitest'
import type { Dialect } from '#lib/kernel/database/contract.ts'
import { migrate } from '#lib/kernel/database/migrate.ts'
import { openDatabase } from '#lib/kernel/database/open-database.ts'
import type { Plugin } from '#lib/kernel/plugin.ts'
import type { TestClock } from './clock.ts'
import { testClock } from './clock.ts'
import { makeEmptyDatabase } from './databases.ts'
import type { TestKernel } from './kernel.ts'
import { testKernel } from './kernel.ts'

/** Two processes on one database, each with connections of its own, under one clock. */
export interface RivalKernels {
  readonly clock: TestClock
  readonly first: TestKernel
  readonly second: TestKernel
}

/** Opens a fresh database twice; it is gone when the test is. */
export async function rivalKernels(dialect: Dialect, plugins: readonly Plugin[]): Promise<RivalKernels> {
  const { url, remove } = await makeEmptyDatabase(dialect)
  await migrate(url)
  const databases = [openDatabase(url), openDatabase(url)] as const
  onTestFinished(async () => {
    for (const database of databases) await database.close()
    await remove()
  })
  const clock = testClock()
  return {
    clock,
    first: testKernel(databases[0], plugins, { clock, processName: 'first' }),
    second: testKernel(databases[1], plugins, { clock, processName: 'second' }),
  }
}
