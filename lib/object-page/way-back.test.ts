import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backHref, objectHref } from './way-back.ts'

const fromOf = (href: string) => new URL(href, 'https://shop.example').searchParams.get('from') ?? undefined

test('whatever narrowed the list narrows it again on the way back', () => {
  const pairs = fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.string()), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(pairs, (entries) => {
      const narrowed = new URLSearchParams(entries).toString()
      const back = backHref('/admin/orders', fromOf(objectHref('/admin/orders/1', `?${narrowed}`)))
      const params = new URL(back, 'https://shop.example').searchParams
      expect([...params]).toEqual([...new URLSearchParams(narrowed)])
    }),
  )
})

test('the way back leads to the list and nowhere else, whatever the address says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (from) => {
      const back = new URL(backHref('/admin/orders', from), 'https://shop.example')
      expect(back.origin + back.pathname).toBe('https://shop.example/admin/orders')
      expect(back.hash).toBe('')
    }),
  )
})

test('a list that nothing narrowed is reached by its plain address', () => {
  expect(objectHref('/admin/orders/1', '?')).toBe('/admin/orders/1')
  expect(objectHref('/admin/x?id=1', 'page=2')).toBe('/admin/x?id=1&from=page%3D2')
  expect(backHref('/admin/orders', undefined)).toBe('/admin/orders')
  expect(backHref('/admin/orders', ['state=open', 'x'])).toBe('/admin/orders?state=open')
  expect(backHref('/admin/orders', 'x'.repeat(1001))).toBe('/admin/orders')
})
