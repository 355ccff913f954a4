import { expect, test, vi } from 'vitest'

test('however often the module is loaded, the process has one index', async () => {
  const first = await import('./embedded-engine.ts')
  vi.resetModules()
  const second = await import('./embedded-engine.ts')
  expect(second).not.toBe(first)
  expect(second.default).toBe(first.default)
})
