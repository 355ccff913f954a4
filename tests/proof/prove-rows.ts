import { SetupProblem } from '#lib/cli/setup/setup-problem.mjs'
import { chooseRows } from './find-rows.ts'
import type { Verdict } from './prove-row.ts'
import { proveRow } from './prove-row.ts'
import { readOptions, usage, UsageProblem } from './read-options.ts'
import { recordVerdict } from './record-verdict.ts'
import type { Site } from './rig.ts'
import type { Row } from './row.ts'

interface Proof {
  readonly args: readonly string[]
  loadRows(): Promise<readonly Row[]>
  openSite(): Site
  tell(line: string): void
}

/**
 * Proves rows one after the other. The last lines are their figures.
 *
 * @returns the exit status: 0 when every row holds and every seeded fault was caught
 */
export async function proveRows({ args, loadRows, openSite, tell }: Proof): Promise<number> {
  try {
    const options = readOptions(args)
    const rows = chooseRows(await loadRows(), options.rowIds)
    tell(`Seed ${options.seed}, ${options.isFull ? 'full' : 'gate'} size.`)
    const site = openSite()
    const verdicts: Verdict[] = []
    try {
      for (const row of rows) {
        const startedAt = performance.now()
        const verdict = await proveRow(row, site, options, tell)
        const seconds = Math.round(performance.now() - startedAt) / 1000
        tell(`  ${seconds} s`)
        if (options.isRecorded) recordVerdict(verdict, options, seconds)
        verdicts.push(verdict)
      }
    } finally {
      await site.close()
    }
    for (const { figure } of verdicts) tell(figure)
    return verdicts.every(({ isProven }) => isProven) ? 0 : 1
  } catch (error) {
    if (error instanceof UsageProblem) tell(`${error.message}\n\n${usage}`)
    else if (error instanceof SetupProblem) tell([error.log, error.message].filter(Boolean).join('\n'))
    else throw error
    return 1
  }
}
