import { afterEach, expect, test, vi } from 'vitest'
import { failpoint } from './failpoint.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('a failpoint does nothing unless it is named', async () => {
  vi.stubEnv('FAILPOINTS', '')
  await expect(failpoint('orders.after-reserve')).resolves.toBeUndefined()
  vi.stubEnv('FAILPOINTS', 'orders.after-reserve-all=throw')
  await expect(failpoint('orders.after-reserve')).resolves.toBeUndefined()
})

test('a named failpoint throws, also as one of several', async () => {
  vi.stubEnv('FAILPOINTS', 'outbox.before-done=kill,orders.after-reserve=throw')
  await expect(failpoint('orders.after-reserve')).rejects.toThrow('Failpoint orders.after-reserve')
})

test('a failpoint that kills leaves the process no time', async () => {
  vi.stubEnv('FAILPOINTS', 'outbox.before-done=kill')
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true)
  await failpoint('outbox.before-done')
  expect(kill).toHaveBeenCalledWith(process.pid, 'SIGKILL')
  kill.mockRestore()
})
