import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Clock } from '#lib/kernel/clock.ts'
import { currentCommit } from '../support/current-commit.ts'
import type { BenchOptions, ScenarioName } from './read-options.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = join(root, 'tests', 'bench', 'results')

/** Under what figures were taken; without it they say nothing. */
export interface Circumstances {
  readonly date: string
  readonly commit: string
  readonly node: string
  readonly processor: string
  readonly cores: number
  readonly database: BenchOptions['database']
  /** Published products, where a shop was measured. */
  readonly products?: number
  readonly readyMs?: number
}

export function circumstancesNow(clock: Clock, database: BenchOptions['database']): Circumstances {
  return {
    date: clock.now().toISOString(),
    commit: currentCommit(),
    node: process.version,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    database,
  }
}

/** Writes what a scenario came to, in the place of its last run. MariaDB's files have the plain names. */
export function writeResult(scenario: ScenarioName, circumstances: Circumstances, figures: unknown): void {
  const name = circumstances.database === 'mariadb' ? scenario : `${scenario}.${circumstances.database}`
  mkdirSync(folder, { recursive: true })
  const result = { scenario, ...circumstances, figures }
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`)
}
