import { expect, test } from 'vitest'
import { createLog } from './log.ts'
import { readableLines } from './readable-lines.ts'
import { withinRequest } from './request-scope.ts'

function listen() {
  const lines: string[] = []
  return { lines, sink: { write: (line: string) => void lines.push(line) } }
}

test('an event is one line of JSON with its level, time, request and sentence', () => {
  const { lines, sink } = listen()
  const log = createLog('info', sink)
  withinRequest({ id: 'request-0001' }, () => log.info({ actor: 'person-1' }, 'orders.place\nwas done.'))
  expect(lines).toHaveLength(1)
  expect(lines[0]?.trimEnd()).not.toContain('\n')
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
    requestId: 'request-0001',
    actor: 'person-1',
    msg: 'orders.place\nwas done.',
  })
})

test('what weighs less than the level is not said', () => {
  const { lines, sink } = listen()
  const log = createLog('warn', sink)
  log.info({}, 'Quiet.')
  log.warn({}, 'Loud.')
  expect(lines).toHaveLength(1)
})

test('people get lines that they can read, with the stack of an error', () => {
  const { lines, sink } = listen()
  createLog('info', readableLines(sink)).error(
    { route: 'worker', error: new Error('It broke.') },
    'It broke.',
  )
  expect(lines[0]).toMatch(/^[\d:.]{12} error It broke\. route=worker\nError: It broke\./)
})
