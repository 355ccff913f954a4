import { expect, test } from 'vitest'
import { brokenLimits } from './limits.ts'
import type { Figures } from './measure/measure-case.ts'

function figures(name: string, most: number | undefined): Figures {
  return {
    case: name,
    connections: 1,
    requests: 1,
    requestsPerSecond: 1,
    latencyMs: { p50: 1, p97_5: 1, p99: 1 },
    cpuMsPerRequest: 1,
    ...(most !== undefined && { statements: { mean: 1, most, commits: 0 } }),
    kilobytes: 1,
    rssMb: 1,
  }
}

test('a case over its limit is told once, however often it was measured', () => {
  expect(brokenLimits('listing', [figures('first', 4), figures('first', 4), figures('again', 3)])).toEqual([
    'listing, first: 4 statements, but 3 are the most.',
  ])
})

test('what has no limit, or was not counted, breaks none', () => {
  expect(brokenLimits('search', [figures('guest', 999)])).toEqual([])
  expect(brokenLimits('order', [figures('placed', undefined)])).toEqual([])
})
