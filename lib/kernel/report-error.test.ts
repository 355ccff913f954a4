import { afterEach, expect, test, vi } from 'vitest'
import { reportError } from './report-error.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

test('an error is one line of JSON on stderr, with where it happened', () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  reportError(new TypeError('a bug\nof two lines'), { route: 'kernel' })
  const [line = ''] = write.mock.calls.map(([text]) => String(text))
  expect(line.indexOf('\n')).toBe(line.length - 1)
  expect(JSON.parse(line)).toMatchObject({ level: 'error', message: 'a bug\nof two lines', route: 'kernel' })
})
