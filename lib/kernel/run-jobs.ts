import type { Selectable } from 'kysely'
import { insertIfAbsent } from './database/insert-if-absent.ts'
import type { KernelJob } from './database/schema.generated.ts'
import { ask, execute } from './execute.ts'
import { fromInstant, later, toInstant } from './instant.ts'
import type { Kernel } from './kernel.ts'
import type { Job, JobRun } from './shell.ts'
import { job as jobSlot } from './shell.ts'

const leaseMilliseconds = 300_000
const periodMilliseconds = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const

/**
 * Runs the jobs that are due. One process runs a job at a time; its lease lets another take over after a crash.
 *
 * @returns the ids of the jobs that ran
 */
export async function runJobs(kernel: Kernel): Promise<readonly string[]> {
  const jobs = kernel.registry.all(jobSlot)
  const rows = await readSchedule(kernel, jobs)
  const ran: string[] = []
  for (const job of jobs) {
    const row = rows.get(job.id)
    if (row && fromInstant(row.next_run_at) > kernel.clock.now()) continue
    if (!(await claim(kernel, job))) continue
    await run(kernel, job)
    ran.push(job.id)
  }
  return ran
}

async function readSchedule(
  kernel: Kernel,
  jobs: readonly Job[],
): Promise<Map<string, Selectable<KernelJob>>> {
  const read = () => kernel.database.read((reader) => reader.selectFrom('kernel_job').selectAll().execute())
  let rows = await read()
  const missing = jobs.filter((job) => !rows.some((row) => row.id === job.id))
  if (missing.length > 0) {
    const nextRunAt = toInstant(kernel.clock.now())
    await kernel.database.write((transaction) =>
      insertIfAbsent(
        transaction,
        'kernel_job',
        missing.map((job) => ({
          id: job.id,
          next_run_at: nextRunAt,
          lease_owner: null,
          lease_until: null,
          last_run_at: null,
          last_error: null,
        })),
      ),
    )
    rows = await read()
  }
  return new Map(rows.map((row) => [row.id, row]))
}

async function claim(kernel: Kernel, job: Job): Promise<boolean> {
  const now = kernel.clock.now()
  const result = await kernel.database.write((transaction) =>
    transaction
      .updateTable('kernel_job')
      .set({ lease_owner: kernel.processName, lease_until: toInstant(later(now, leaseMilliseconds)) })
      .where('id', '=', job.id)
      .where('next_run_at', '<=', toInstant(now))
      .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<', toInstant(now))]))
      .executeTakeFirst(),
  )
  return result.numUpdatedRows === 1n
}

async function run(kernel: Kernel, job: Job): Promise<void> {
  const actor = { type: 'system', name: job.id } as const
  const now = kernel.clock.now()
  const jobRun: JobRun = {
    now,
    execute: (command, input, key) => execute(kernel, command, input, { actor, key }),
    ask: (query, input) => ask(kernel, query, input, { actor }),
  }
  let problem: string | null = null
  try {
    const { default: work } = await job.load()
    await work(jobRun)
  } catch (error) {
    problem = (error instanceof Error ? error.message : String(error)).slice(0, 1000)
  }
  await kernel.database.write((transaction) =>
    transaction
      .updateTable('kernel_job')
      .set({
        next_run_at: toInstant(
          later(now, problem === null ? periodMilliseconds[job.every] : periodMilliseconds.minute),
        ),
        lease_owner: null,
        lease_until: null,
        last_run_at: toInstant(now),
        last_error: problem,
      })
      .where('id', '=', job.id)
      .where('lease_owner', '=', kernel.processName)
      .execute(),
  )
}
