import { afterEach, expect, test, vi } from 'vitest'
import { log } from './log.ts'
import { metrics } from './metrics.ts'
import { observeWork } from './observe-work.ts'
import { Refused } from './refused.ts'
import { currentRequest } from './request-scope.ts'

const work = {
  kind: 'command',
  id: 'orders.place',
  actor: { type: 'system', name: 'test' },
  request: { id: 'request-0001' },
} as const

afterEach(() => {
  vi.restoreAllMocks()
  metrics().registry.resetMetrics()
})

test('what was done, refused and failed is counted and said', async () => {
  const say = vi.spyOn(log, 'info').mockReturnValue()
  expect(await observeWork(work, async () => currentRequest()?.id)).toBe('request-0001')
  await expect(observeWork(work, () => Promise.reject(new Refused('orders.x', 'No.')))).rejects.toThrow('No.')
  await expect(observeWork(work, () => Promise.reject(new Error('broke')))).rejects.toThrow('broke')
  expect(say.mock.calls.map(([, sentence]) => sentence)).toEqual([
    'orders.place was done.',
    'orders.place was refused.',
    'orders.place failed.',
  ])
  expect(say.mock.calls[1]?.[0]).toMatchObject({
    requestId: 'request-0001',
    actor: 'system/test',
    refusal: 'orders.x',
  })
  const text = await metrics().registry.metrics()
  for (const outcome of ['done', 'refused', 'failed']) {
    expect(text).toContain(
      `portico_work_duration_seconds_count{kind="command",id="orders.place",outcome="${outcome}"} 1`,
    )
  }
})
