import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
})

afterEach(() => {
  vi.unstubAllEnvs()
})

test.each([
  ['https://shop.example', { name: '__Secure-next-auth.session-token', isSecure: true }],
  ['http://127.0.0.1:3000', { name: 'next-auth.session-token', isSecure: false }],
])("at %s the cookie bears next-auth's own name for it", async (url, cookie) => {
  vi.stubEnv('NEXTAUTH_URL', url)
  const { sessionCookie } = await import('./session-cookie.ts')
  expect(sessionCookie()).toMatchObject(cookie)
})

test('production has no cookie without a secret', async () => {
  vi.stubEnv('NODE_ENV', 'production')
  vi.stubEnv('NEXTAUTH_SECRET', undefined)
  const { sessionCookie } = await import('./session-cookie.ts')
  expect(() => sessionCookie()).toThrow('NEXTAUTH_SECRET is missing')
})
