import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromStoredJson, toStoredJson } from './stored-json.ts'

const plainData = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.bigInt(),
    fc.integer(),
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value')),
    fc.dictionary(
      fc.string().filter((key) => key !== '$bigint' && key !== '__proto__'),
      tie('value'),
      {
        noNullPrototype: true,
      },
    ),
  ),
})).value

test('plain data comes back as it was stored, whole numbers of any size included', () => {
  fc.assert(
    fc.property(plainData, (value) => {
      expect(fromStoredJson(toStoredJson(value))).toEqual(value)
    }),
  )
})

test('a whole number beyond 2^53 keeps every digit', () => {
  expect(fromStoredJson(toStoredJson({ totalMinor: 2n ** 53n + 1n }))).toEqual({
    totalMinor: 9007199254740993n,
  })
})

test('a command that answers nothing is stored as null', () => {
  expect(toStoredJson(undefined)).toBe('null')
})
