import { expect, test } from 'vitest'
import { createLog } from '#lib/kernel/log.ts'
import { captureConsole } from './capture-console.ts'

function listen() {
  const lines: { level: string; msg: string; error?: { stack: string } }[] = []
  const nothing: (...said: unknown[]) => void = () => undefined
  const printer = { debug: nothing, log: nothing, info: nothing, warn: nothing, error: nothing }
  captureConsole(printer, createLog('info', { write: (line) => void lines.push(JSON.parse(line)) }))
  return { printer, lines }
}

test('what a library prints is a line of the log without its secrets', () => {
  const { printer, lines } = listen()
  printer.error('sign-in of %s failed', 'ada@example.com', new Error('password=hunter2'))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({
    level: 'error',
    route: 'console',
    msg: 'sign-in of ***@example.com failed',
  })
  expect(JSON.stringify(lines)).not.toContain('hunter2')
})

test('an error that is told with its request is not told twice', () => {
  const { printer, lines } = listen()
  printer.error(Object.assign(new Error('broke'), { digest: '123' }))
  printer.error(new Error('broke'))
  expect(lines.map(({ msg }) => msg)).toEqual(['broke'])
})
