import { afterEach, expect, test, vi } from 'vitest'
import { log } from '#lib/kernel/log.ts'
import { warnOfFailpoints } from './warn-of-failpoints.ts'

const warn = vi.spyOn(log, 'warn').mockImplementation(() => {})

afterEach(() => warn.mockClear())

test('a process that breaks on purpose says so at its start', () => {
  warnOfFailpoints({ FAILPOINTS: 'outbox.before-done=kill' })
  expect(warn).toHaveBeenCalledWith(
    { failpoints: 'outbox.before-done=kill' },
    expect.stringContaining('BREAKS ON PURPOSE'),
  )
})

test('any other process says nothing', () => {
  warnOfFailpoints({})
  warnOfFailpoints({ FAILPOINTS: ' ' })
  expect(warn).not.toHaveBeenCalled()
})
