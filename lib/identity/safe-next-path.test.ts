import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeNextPath } from './safe-next-path.ts'

describe('safeNextPath', () => {
  test.each([
    '/',
    '/cart',
    '/account/orders/01j9zk3v7m?tab=parts#visit',
    '/search?q=50%25+pump&page=2',
    '/search?q=K%C3%BChlung',
    '/search?q=100%25%0D%0A%5C',
    '/sign-in?next=/cart',
  ])('keeps the local path %s', (path) => {
    expect(safeNextPath(path)).toBe(path)
  })

  test.each([
    undefined,
    null,
    ['/cart'],
    '',
    'cart',
    ' /cart',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\\/evil.example',
    'https://evil.example',
    'https:evil.example',
    'HTTPS:/evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '@evil.example',
    '/%2Fevil.example',
    '/%2f%2fevil.example',
    '/%5Cevil.example',
    '/%255Cevil.example',
    '/%25252Fevil.example',
    '/%2525252525252Fevil.example',
    '%2F%2Fevil.example',
    '/.//evil.example',
    '/cart/..//evil.example',
    '/%2e//evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '\t//evil.example',
    '/cart\r\nSet-Cookie: a=b',
    '/cart%0d%0aSet-Cookie: a=b',
    '/cart\u0000',
    '/cart\u202E',
    '/%',
    '/%zz',
  ])('goes home instead of to %j', (path) => {
    expect(safeNextPath(path)).toBe('/')
  })

  test('goes home instead of to a path that is too long', () => {
    expect(safeNextPath(`/${'a'.repeat(512)}`)).toBe('/')
  })

  test('never leaves the shop, whatever it is given', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('/', '\\', '.', '%2f', '%5c', '%252f', '@', ':', '\t', '?', '#', 'evil.example'),
      maxLength: 12,
    })
    fc.assert(
      fc.property(hostile, (path) => {
        const url = new URL(safeNextPath(path), 'https://shop.example')
        expect(url.origin).toBe('https://shop.example')
        expect(url.pathname.startsWith('//')).toBe(false)
      }),
      { numRuns: 20_000 },
    )
  })
})
