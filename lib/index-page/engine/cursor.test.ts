import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packPlace, unpackPlace } from './cursor.ts'

const byTime = { id: 'at', direction: 'desc' } as const
const instant = { kind: 'instant' } as const

test('a place comes back as it was packed, whole numbers of any size too', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 100 }).map((value) => ({ value, kind: 'text' as const })),
        fc
          .bigInt({ min: -(10n ** 17n), max: 10n ** 17n })
          .map((value) => ({ value, kind: 'whole' as const })),
      ),
      ({ value, kind }) => {
        fc.pre(!String(value).includes('\0'))
        const text = packPlace({ value, id: 'a1' }, byTime)
        expect(unpackPlace(text, byTime, { kind })).toEqual({ value, id: 'a1' })
      },
    ),
  )
})

test('a place of another order, direction or kind is none', () => {
  const text = packPlace({ value: '2027-01-01 00:00:00.000', id: 'a' }, byTime)
  expect(unpackPlace(text, byTime, instant)).toBeDefined()
  expect(unpackPlace(text, { id: 'at', direction: 'asc' }, instant)).toBeUndefined()
  expect(unpackPlace(text, { id: 'sum', direction: 'desc' }, { kind: 'whole' })).toBeUndefined()
  expect(unpackPlace(text, byTime, { kind: 'whole' })).toBeUndefined()
  expect(unpackPlace(text, byTime, { kind: 'day' })).toBeUndefined()
})

test('null is a place only where the column may be null', () => {
  const text = packPlace({ value: null, id: 'a' }, byTime)
  expect(unpackPlace(text, byTime, instant)).toBeUndefined()
  expect(unpackPlace(text, byTime, { ...instant, isNullable: true })).toEqual({ value: null, id: 'a' })
})

test('what is no cursor is none, and nothing is thrown', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(unpackPlace(text, byTime, instant)).toBeUndefined()
    }),
  )
  for (const said of [
    '{}',
    '[]',
    'null',
    '{"sort":"at.desc","value":"now","id":"a"}',
    '{"sort":"at.desc","value":"2027-13-45 00:00:00.000","id":"a"}',
  ]) {
    expect(unpackPlace(Buffer.from(said).toString('base64url'), byTime, instant)).toBeUndefined()
  }
})
