import type { Selectable } from 'kysely'
import { insertIfAbsent } from './database/insert-if-absent.ts'
import type { KernelJob } from './database/schema.generated.ts'
import { ask, execute } from './execute.ts'
import { failpoint } from './failpoint.ts'
import { fromInstant, later, toInstant } from './instant.ts'
import type { Kernel } from './kernel.ts'
import type { Job, JobRun } from './shell.ts'
import { job as jobSlot } from './shell.ts'
import { withinTime } from './within-time.ts'

const leaseMilliseconds = 300_000
/** Less than the lease: a job that hangs is given up before another process takes it over. */
const longestRunMilliseconds = 240_000
const periodMilliseconds = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const

/**
 * Runs the jobs that are due. One process runs a job at a time; its lease lets another take over after a crash.
 *
 * @param longestMilliseconds how long one job may take; what it does after that is refused
 * @returns the ids of the jobs that ran
 */
export async function runJobs(
  kernel: Kernel,
  longestMilliseconds = longestRunMilliseconds,
): Promise<readonly string[]> {
  const jobs = kernel.registry.all(jobSlot)
  const rows = await readSchedule(kernel, jobs)
  const ran: string[] = []
  for (const job of jobs) {
    const row = rows.get(job.id)
    if (row && fromInstant(row.next_run_at) > kernel.clock.now()) continue
    if (!(await claim(kernel, job))) continue
    await failpoint('jobs.after-claim')
    await run(kernel, job, longestMilliseconds)
    await failpoint('jobs.after-run')
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

async function run(kernel: Kernel, job: Job, longestMilliseconds: number): Promise<void> {
  const now = kernel.clock.now()
  const problem = await problemOf(kernel, job, now, longestMilliseconds)
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

/** Runs a job, and tells what went wrong, the operators too. */
async function problemOf(
  kernel: Kernel,
  job: Job,
  now: Date,
  longestMilliseconds: number,
): Promise<string | null> {
  const actor = { type: 'system', name: job.id } as const
  const request = { id: kernel.newId() }
  let isOver = false
  const jobRun: JobRun = {
    now,
    execute: async (command, input, key) => {
      if (isOver) throw new Error('This run of the job was given up.')
      return execute(kernel, command, input, { actor, key, request })
    },
    ask: (query, input) => ask(kernel, query, input, { actor, request }),
    one: (slot, key) => kernel.registry.one(slot, key),
  }
  try {
    await withinTime(longestMilliseconds, 'The job took too long.', async () => {
      const { default: work } = await job.load()
      await work(jobRun)
    })
    return null
  } catch (error) {
    kernel.report(error)
    return (error instanceof Error ? error.message : String(error)).slice(0, 1000)
  } finally {
    isOver = true
  }
}
