import { Gauge } from 'prom-client'
import { fromInstant } from './instant.ts'
import type { Kernel } from './kernel.ts'
import { metrics } from './metrics.ts'
import { withinTime } from './within-time.ts'

const lookMilliseconds = 2_000
const tooLate = 'The database does not answer.'

/** Adds to the metrics what the tables know: the outbox, the jobs, and how busy the database is. Read when asked for. */
export function watchKernel(kernel: Kernel): void {
  const isUp = gauge('portico_database_up', 'Whether the database answered just now.', [])
  const deliveries = gauge('portico_outbox_deliveries', 'Deliveries not done, by state.', ['state'])
  const oldest = gauge('portico_outbox_oldest_waiting_seconds', 'Age of the oldest fact not delivered.', [])
  const lastRun = gauge('portico_job_last_run_timestamp_seconds', 'When each job last ran.', ['job'])
  const failed = gauge('portico_job_failed', 'Whether the last run of a job failed.', ['job'])
  const sessions = gauge('portico_database_sessions', 'Database sessions, by pool and use.', ['pool', 'use'])
  metrics().lookups.push(async () => {
    for (const [pool, { busy, waiting }] of Object.entries(kernel.database.sessionUse())) {
      sessions.set({ pool, use: 'busy' }, busy)
      sessions.set({ pool, use: 'waiting' }, waiting)
    }
    const state = await withinTime(lookMilliseconds, tooLate, () => look(kernel)).catch(() => undefined)
    isUp.set(state ? 1 : 0)
    if (!state) return
    for (const [name, count] of Object.entries(state.deliveries)) deliveries.set({ state: name }, count)
    oldest.set(state.oldestSeconds)
    for (const { id, ranAt, lastError } of state.jobs) {
      if (ranAt !== null) lastRun.set({ job: id }, fromInstant(ranAt).getTime() / 1000)
      failed.set({ job: id }, lastError === null ? 0 : 1)
    }
  })
}

function gauge<L extends string>(name: string, help: string, labelNames: readonly L[]): Gauge<L> {
  return new Gauge({ name, help, labelNames: [...labelNames], registers: [metrics().registry] })
}

async function look(kernel: Kernel) {
  return kernel.database.read(async (reader) => {
    const states = await reader
      .selectFrom('kernel_delivery')
      .select(({ fn }) => ['state', fn.countAll().as('count')])
      .where('state', 'in', ['waiting', 'parked'])
      .groupBy('state')
      .execute()
    const first = await reader
      .selectFrom('kernel_delivery')
      .innerJoin('kernel_fact', 'kernel_fact.id', 'kernel_delivery.fact_id')
      .select(({ fn }) => [fn.min('kernel_fact.occurred_at').as('occurredAt')])
      .where('kernel_delivery.state', '=', 'waiting')
      .executeTakeFirst()
    const jobs = await reader
      .selectFrom('kernel_job')
      .select(['id', 'last_run_at as ranAt', 'last_error as lastError'])
      .execute()
    const counted = new Map(states.map(({ state, count }) => [state, Number(count)]))
    const since = first?.occurredAt ?? null
    return {
      deliveries: { waiting: counted.get('waiting') ?? 0, parked: counted.get('parked') ?? 0 },
      oldestSeconds:
        since === null ? 0 : (kernel.clock.now().getTime() - fromInstant(since).getTime()) / 1000,
      jobs,
    }
  })
}
