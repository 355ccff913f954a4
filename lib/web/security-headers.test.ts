import { expect, test } from 'vitest'
import { areaOf, commonHeaders, contentSecurityPolicy } from './security-headers.ts'

const production = { isDevelopment: false, isSecure: true }

test('each path is guarded as what it is', () => {
  expect(['/cart', '/account/orders', '/admin', '/sign-in', '/search'].map(areaOf)).toEqual(
    Array(5).fill('desk'),
  )
  expect(['/', '/de', '/catalog/pumps', '/carton', '/api-of-pumps'].map(areaOf)).toEqual(
    Array(5).fill('catalogue'),
  )
  expect(areaOf('/_next/static/a.js')).toBe('static')
  expect(areaOf('/api/me')).toBe('api')
})

test('no policy lets a text run as code, and only kept pages let inline scripts run', () => {
  for (const area of ['catalogue', 'desk', 'api', 'static'] as const) {
    const policy = contentSecurityPolicy(area, { ...production, nonce: 'bm9uY2U=' })
    expect(policy).not.toContain('unsafe-eval')
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy.includes('unsafe-inline')).toBe(area === 'catalogue')
  }
})

test('a page of the desk runs nothing without the nonce of its answer', () => {
  expect(contentSecurityPolicy('desk', { ...production, nonce: 'bm9uY2U=' })).toContain(
    "script-src 'nonce-bm9uY2U=' 'strict-dynamic'; script-src-attr 'none'",
  )
  expect(contentSecurityPolicy('desk', production)).toContain("script-src 'none'")
})

test('https is kept for two years where people open the shop under https', () => {
  expect(commonHeaders(true)).toHaveProperty('strict-transport-security')
  expect(commonHeaders(false)).not.toHaveProperty('strict-transport-security')
  expect(contentSecurityPolicy('api', { ...production, isSecure: false })).not.toContain('upgrade')
})
