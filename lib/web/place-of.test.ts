import { expect, test } from 'vitest'
import { placeOf } from './place-of.ts'

test('all addresses of one house of IPv6 are one place, and two of IPv4 are two', () => {
  expect(placeOf('2a02:8388:1234:5678::1')).toBe(placeOf('2a02:8388:1234:5678:ffff::2'))
  expect(placeOf('2a02:8388:1234:5678::1')).not.toBe(placeOf('2a02:8388:1234:5679::1'))
  expect(placeOf('81.2.69.142')).not.toBe(placeOf('81.2.69.143'))
  expect(placeOf('::ffff:81.2.69.142')).toBe(placeOf('81.2.69.142'))
})
