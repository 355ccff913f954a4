import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { isStopping } from '#lib/kernel/process-state.ts'
import { newGate } from '#tests/support/gate.ts'
import { drainServer, stopProcess } from './stop-process.ts'

afterEach(() => {
  vi.useRealTimers()
  Reflect.deleteProperty(globalThis, Symbol.for('portico.stopping'))
})

test('the database closes after the work, and the process ends well', async () => {
  const course: string[] = []
  const gate = newGate()
  const stopped = stopProcess({
    finish: [() => gate.opened.then(() => course.push('worked'))],
    close: async () => course.push('closed'),
    exit: (status) => course.push(`exit ${status}`),
  })
  expect(isStopping()).toBe(true)
  expect(course).toEqual([])
  gate.open()
  await stopped
  expect(course).toEqual(['worked', 'closed', 'exit 0'])
})

test('what does not end in time is cut off', async () => {
  vi.useFakeTimers()
  const exit = vi.fn<(status: number) => void>()
  const never = () => new Promise(() => undefined)
  const stopped = stopProcess({ finish: [never], close: never, exit })
  await vi.advanceTimersByTimeAsync(19_000)
  expect(exit).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(5_000)
  await stopped
  expect(exit).toHaveBeenCalledExactlyOnceWith(0)
})

test('told a second time, the process ends at once', async () => {
  const exit = vi.fn<(status: number) => void>()
  const options = { finish: [() => new Promise(() => undefined)], close: async () => undefined, exit }
  void stopProcess(options)
  await stopProcess(options)
  expect(exit).toHaveBeenCalledExactlyOnceWith(1)
})

test('a server answers what it was asked, and takes nothing more', async () => {
  const gate = newGate()
  const server: Server = createServer((_, response) => void gate.opened.then(() => response.end('answer')))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const asked = new Promise((resolve) => server.once('request', resolve))
  const answer = fetch(url, { headers: { connection: 'close' } }).then((response) => response.text())
  await asked
  const drained = drainServer(server)
  await expect(fetch(url)).rejects.toThrow('fetch failed')
  gate.open()
  expect(await answer).toBe('answer')
  await drained
  await drainServer(undefined)
})
