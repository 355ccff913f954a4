import { afterEach, expect, test } from 'vitest'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { insertIfAbsent } from './database/insert-if-absent.ts'
import { later, toInstant } from './instant.ts'
import { metrics, readMetrics } from './metrics.ts'
import { watchKernel } from './watch-kernel.ts'

afterEach(() => {
  metrics().registry.clear()
  metrics().lookups.length = 0
})

describeEachDatabase('The metrics of the tables', (open) => {
  test('tell what waits in the outbox, for how long, and which jobs failed', async () => {
    const kernel = testKernel(await open())
    watchKernel(kernel)
    const now = kernel.clock.now()
    const occurredAt = toInstant(later(now, -90_000))
    await kernel.database.write(async (transaction) => {
      await insertIfAbsent(transaction, 'kernel_fact', [
        { id: 'fact-1', event: 'a.b', payload: '{}', occurred_at: occurredAt, request_id: 'request-0001' },
      ])
      await insertIfAbsent(
        transaction,
        'kernel_delivery',
        ['waiting', 'parked'].map((state) => ({
          fact_id: 'fact-1',
          subscriber: `${state}/a.b`,
          state,
          attempts: 0,
          next_try_at: occurredAt,
          lease_owner: null,
          lease_until: null,
          last_error: null,
          done_at: null,
        })),
      )
      await insertIfAbsent(transaction, 'kernel_job', [
        {
          id: 'a.job',
          next_run_at: occurredAt,
          lease_owner: null,
          lease_until: null,
          last_run_at: occurredAt,
          last_error: 'It broke.',
        },
      ])
    })
    const text = await readMetrics()
    for (const line of [
      'portico_database_up 1',
      'portico_outbox_deliveries{state="waiting"} 1',
      'portico_outbox_deliveries{state="parked"} 1',
      'portico_outbox_oldest_waiting_seconds 90',
      'portico_job_failed{job="a.job"} 1',
      'portico_database_sessions{pool="writers",use="busy"} 0',
    ]) {
      expect.soft(text).toContain(line)
    }
  })

  test('a database that does not answer is told, and the rest all the same', async () => {
    const kernel = testKernel(await open())
    const broken = { ...kernel.database, read: () => Promise.reject(new Error('gone')) }
    watchKernel({ ...kernel, database: broken })
    expect(await readMetrics()).toContain('portico_database_up 0')
  })
})
