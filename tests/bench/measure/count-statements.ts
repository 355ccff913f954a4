import { setTimeout as wait } from 'node:timers/promises'
import type { LoggedStatement } from './attribute-statements.ts'
import type { BenchRequest } from './load.ts'
import type { BenchCase, Stage } from './measure-case.ts'
import { rounded } from './percentile.ts'
import type { StatementLog } from './statement-log.ts'

/** What single requests of a case send to the database. */
export interface StatementFigures {
  readonly mean: number
  readonly most: number
  readonly commits: number
  /** What the process did afterwards because of the request: delivering facts. */
  readonly afterwards?: { readonly statements: number; readonly commits: number }
}

/** How many requests are sent to count their statements, one by one so that none mixes with another. */
export const probeCount = 6

/** For what the server ends after its answer. */
const settleMilliseconds = 100

export async function countStatements(
  stage: Pick<Stage, 'url' | 'onStatements'>,
  statementLog: StatementLog,
  bench: BenchCase,
): Promise<StatementFigures> {
  const counts: number[] = []
  let dearest: readonly LoggedStatement[] = []
  const sums = { commits: 0, statementsAfter: 0, commitsAfter: 0 }
  for (let probe = 0; probe < probeCount; probe += 1) {
    const request = bench.next()
    const { requests, worker, log } = await statementLog.watch(async () => {
      await sendOnce(stage.url, request)
      await bench.finish?.()
      await wait(settleMilliseconds)
    })
    if (requests.statements > Math.max(0, ...counts)) dearest = log
    counts.push(requests.statements)
    sums.commits += requests.commits
    sums.statementsAfter += worker.statements
    sums.commitsAfter += worker.commits
  }
  stage.onStatements?.(bench.name, dearest)
  return {
    mean: rounded(counts.reduce((sum, count) => sum + count, 0) / probeCount),
    most: Math.max(...counts),
    commits: rounded(sums.commits / probeCount),
    ...(bench.finish && {
      afterwards: {
        statements: rounded(sums.statementsAfter / probeCount),
        commits: rounded(sums.commitsAfter / probeCount),
      },
    }),
  }
}

async function sendOnce(url: string, { method, path, headers, body }: BenchRequest): Promise<void> {
  const response = await fetch(new URL(path, url), {
    method,
    headers,
    redirect: 'manual',
    ...(body && { body: new Uint8Array(body) }),
  })
  await response.arrayBuffer()
}
