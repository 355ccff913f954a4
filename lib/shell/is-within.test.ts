import { expect, test } from 'vitest'
import { isWithin } from './is-within.ts'

test('the start page of an area is current only itself', () => {
  expect(isWithin('/admin', '/admin', 'page')).toBe(true)
  expect(isWithin('/admin/orders', '/admin', 'page')).toBe(false)
})

test('a list is current with everything below it, and not with what merely begins alike', () => {
  expect(isWithin('/admin/orders/o1', '/admin/orders', 'branch')).toBe(true)
  expect(isWithin('/admin/orders-of-old', '/admin/orders', 'branch')).toBe(false)
})
