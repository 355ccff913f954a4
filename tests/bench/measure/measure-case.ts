import { setTimeout as wait } from 'node:timers/promises'
import type { LoggedStatement } from './attribute-statements.ts'
import type { StatementFigures } from './count-statements.ts'
import { countStatements, probeCount } from './count-statements.ts'
import type { BenchRequest, Extent, Load } from './load.ts'
import { sendLoad } from './load.ts'
import type { Latency } from './percentile.ts'
import { latencyOf, rounded } from './percentile.ts'
import { cpuMilliseconds, memoryMb } from './process-cost.ts'
import type { StatementLog } from './statement-log.ts'

/** A kind of request that is measured. */
export interface BenchCase {
  readonly name: string
  /** Called once for each request. */
  readonly next: () => BenchRequest
  /** Which status a request that did its work is answered with. */
  readonly status: number
  /** How many requests make the server warm for this case; some seconds of them when left out. */
  readonly warmUp?: number
  /** How many requests each measurement sends, where they cannot be sent twice. */
  readonly requests?: number
  /** Over how many connections; 1 and then 8 when left out. */
  readonly connections?: readonly number[]
  /** Waits until nothing is left to do, where a request leaves work to the process. */
  readonly finish?: () => Promise<void>
}

/** The processes that serve, and how long to measure. */
export interface Stage {
  readonly url: string
  readonly pid: number
  /** Only where the shop runs on MariaDB. */
  readonly statementLog?: StatementLog
  readonly seconds: number
  /** Told what the dearest request of each case sent to the database. */
  readonly onStatements?: (name: string, log: readonly LoggedStatement[]) => void
}

/** What one measurement came to. Statements and commits are of a single request. */
export interface Figures {
  readonly case: string
  readonly connections: number
  readonly requests: number
  readonly requestsPerSecond: number
  readonly latencyMs: Latency
  /** Of the shop's process, with what it did afterwards because of the request. */
  readonly cpuMsPerRequest: number
  readonly databaseCpuMsPerRequest?: number
  readonly statements?: StatementFigures
  readonly kilobytes: number
  readonly rssMb: number
}

const warmUpCount = 40
const warmUpSeconds = 2
const warmUpConnections = 8
const bothConnections = [1, 8] as const
/** A load over time breaks its last requests off, but the server still answers them. */
const restMilliseconds = 1500

/** How many requests a case with a fixed number needs in all. */
export function requestsNeeded(requests: number, measurements: number = bothConnections.length): number {
  return probeCount + warmUpCount + requests * measurements
}

/** Measures a case over one connection and then over several. */
export async function measureCase(stage: Stage, bench: BenchCase): Promise<readonly Figures[]> {
  const warmUpRequests = bench.warmUp ?? (bench.requests === undefined ? undefined : warmUpCount)
  const warmUp: Extent =
    warmUpRequests === undefined ? { seconds: warmUpSeconds } : { requests: warmUpRequests }
  const extent: Extent = bench.requests === undefined ? stage : { requests: bench.requests }
  expectStatus(bench, await sendLoad(stage.url, bench.next, warmUpConnections, warmUp))
  await comeToRest(bench)
  const statements = stage.statementLog && (await countStatements(stage, stage.statementLog, bench))
  const figures: Figures[] = []
  for (const connections of bench.connections ?? bothConnections) {
    const measured = await measureLoad(stage, bench, connections, extent)
    figures.push({ ...measured, ...(statements && { statements }) })
  }
  return figures
}

async function measureLoad(
  stage: Stage,
  bench: BenchCase,
  connections: number,
  extent: Extent,
): Promise<Figures> {
  const cpu = cpuMilliseconds(stage.pid)
  const databasePid = stage.statementLog?.pid
  const databaseCpu = databasePid === undefined ? 0 : cpuMilliseconds(databasePid)
  const load = await sendLoad(stage.url, bench.next, connections, extent)
  expectStatus(bench, load)
  await bench.finish?.()
  const requests = load.latencies.length
  const figures = {
    case: bench.name,
    connections,
    requests,
    requestsPerSecond: rounded(requests / load.seconds),
    latencyMs: latencyOf(load.latencies),
    cpuMsPerRequest: rounded((cpuMilliseconds(stage.pid) - cpu) / requests),
    ...(databasePid !== undefined && {
      databaseCpuMsPerRequest: rounded((cpuMilliseconds(databasePid) - databaseCpu) / requests),
    }),
    kilobytes: rounded(load.bytes / requests / 1024),
    rssMb: memoryMb(stage.pid, 'now'),
  }
  await comeToRest(bench)
  return figures
}

async function comeToRest({ finish }: BenchCase): Promise<void> {
  await finish?.()
  await wait(restMilliseconds)
}

function expectStatus({ name, status }: BenchCase, load: Load): void {
  const others = [...load.statuses].filter(([found]) => found !== status)
  if (others.length === 0 && load.latencies.length > 0) return
  const said = others.map(([found, count]) => `${count} times ${found}`).join(', ')
  throw new Error(`"${name}" should be answered with ${status}, but was answered ${said || 'never'}.`)
}
