import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { countEffects, leaveEffect } from '#tests/support/effects.ts'
import { newGate } from '#tests/support/gate.ts'
import { holdReads } from '#tests/support/held-reads.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { rivalKernels } from '#tests/support/rival-kernels.ts'
import { command } from './command.ts'
import { definePlugin } from './plugin.ts'
import { runJobs } from './run-jobs.ts'
import type { Job, JobRun } from './shell.ts'
import { job } from './shell.ts'

const count = command({
  id: 'test.count',
  needs: 'anyone',
  input: z.strictObject({}),
  run: (ctx) => leaveEffect(ctx),
})

const countByJob = (run: JobRun) => run.execute(count, {}, run.now.toISOString())

describeEachDatabase('runJobs', (_open, dialect) => {
  const newRivals = (work: (run: JobRun) => Promise<unknown>, every: Job['every'] = 'hour') => {
    const load = async () => ({ default: async (run: JobRun) => void (await work(run)) })
    return rivalKernels(dialect, [
      definePlugin({ id: 'test', title: 'Test', contributes: [job({ id: 'test.count', every, load })] }),
    ])
  }

  test('one of two processes runs a job', async () => {
    const { first, second } = await newRivals(countByJob)
    const ran = await Promise.all([runJobs(first), runJobs(second), runJobs(first), runJobs(second)])
    expect(ran.flat()).toEqual(['test.count'])
    expect(await countEffects(first)).toBe(1)
  })

  test.each([
    ['minute', 60_000],
    ['hour', 3_600_000],
    ['day', 86_400_000],
  ] as const)('a job of every %s comes back then and no sooner', async (every, milliseconds) => {
    const { clock, first, second } = await newRivals(countByJob, every)
    await runJobs(first)
    clock.advance(milliseconds - 1)
    expect(await runJobs(second)).toEqual([])
    clock.advance(1)
    expect(await runJobs(second)).toEqual(['test.count'])
    expect(await countEffects(first)).toBe(2)
  })

  test('a job that fails says why and comes back after a minute', async () => {
    const work = vi.fn(countByJob).mockRejectedValueOnce(new Error('The mail server is away.'))
    const { clock, first } = await newRivals(work, 'day')
    expect(await runJobs(first)).toEqual(['test.count'])
    expect((await onlyJob(first)).lastError).toBe('The mail server is away.')
    expect(first.reports).toEqual([new Error('The mail server is away.')])
    clock.advance(59_999)
    expect(await runJobs(first)).toEqual([])
    clock.advance(1)
    expect(await runJobs(first)).toEqual(['test.count'])
    expect((await onlyJob(first)).lastError).toBeNull()
    expect(await countEffects(first)).toBe(1)
  })

  test('a job that just ran is left alone by a process that saw it due before', async () => {
    const { clock, first, second } = await newRivals(countByJob)
    await runJobs(first)
    clock.advance(3_600_000)
    const held = holdReads(second)
    const late = runJobs(held.kernel)
    await held.hasRead.opened
    expect(await runJobs(first)).toEqual(['test.count'])
    held.mayGoOn.open()
    expect(await late).toEqual([])
    expect(await countEffects(first)).toBe(2)
  })

  test('a job whose process died is taken over when its lease ends', async () => {
    const gate = newGate()
    const work = vi.fn(countByJob).mockImplementationOnce(async (run) => {
      await gate.opened
      return countByJob(run)
    })
    const { clock, first, second } = await newRivals(work)
    const held = runJobs(first)
    await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(1))
    clock.advance(300_000)
    expect(await runJobs(second)).toEqual([])
    clock.advance(1)
    expect(await runJobs(second)).toEqual(['test.count'])
    const { nextRunAt } = await onlyJob(second)

    gate.open()
    await held
    expect((await onlyJob(second)).nextRunAt).toBe(nextRunAt)
  })

  test('a job that never ends is given up, and does nothing more when it goes on', async () => {
    const gate = newGate()
    const late: Promise<unknown>[] = []
    const { first } = await newRivals(async (run) => {
      const work = gate.opened.then(() => countByJob(run))
      late.push(work.catch((error: unknown) => error))
      return work
    })
    expect(await runJobs(first, 100)).toEqual(['test.count'])
    expect(await onlyJob(first)).toMatchObject({ leaseOwner: null, lastError: 'The job took too long.' })
    gate.open()
    expect(await late[0]).toMatchObject({ message: 'This run of the job was given up.' })
    expect(await countEffects(first)).toBe(0)
  })

  test('a job that runs again for the same moment repeats nothing: its keys are the moment', async () => {
    const { first } = await newRivals(async (run) => {
      await countByJob(run)
      await countByJob(run)
    })
    await runJobs(first)
    expect(await countEffects(first)).toBe(1)
  })
})

function onlyJob(kernel: TestKernel) {
  return kernel.database.read((reader) =>
    reader
      .selectFrom('kernel_job')
      .select(['next_run_at as nextRunAt', 'lease_owner as leaseOwner', 'last_error as lastError'])
      .executeTakeFirstOrThrow(),
  )
}
