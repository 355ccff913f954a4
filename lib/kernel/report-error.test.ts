import { expect, test, vi } from 'vitest'
import { log } from './log.ts'
import { reportError } from './report-error.ts'

test('an error reaches the log with where it happened', () => {
  const write = vi.spyOn(log, 'error').mockReturnValue()
  const error = new TypeError('a bug')
  reportError(error, { route: 'kernel' })
  expect(write).toHaveBeenCalledExactlyOnceWith({ route: 'kernel', error }, 'a bug')
})
