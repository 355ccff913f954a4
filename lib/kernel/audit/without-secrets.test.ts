import { expect, test } from 'vitest'
import { z } from 'zod'
import * as mini from 'zod/mini'
import { masked, withoutSecrets } from './without-secrets.ts'
import { secretMarks } from './secret-marks.ts'

test.each([
  'password',
  'newPassword',
  'client_secret',
  'accessToken',
  'x-api-key',
  'apikey',
  'Authorization',
  'IBAN',
  'debtorIban',
  'card',
  'cardNumber',
  'cvc',
])('a field named %s is masked, whatever is in it', (name) => {
  expect(withoutSecrets({ [name]: 'hunter2' })).toEqual({ [name]: masked })
  expect(withoutSecrets({ deep: [{ [name]: { any: 'thing' } }] })).toEqual({ deep: [{ [name]: masked }] })
})

test('a pair of a name and a value is a field like any other', () => {
  const fields = [
    { name: 'apiKey', value: 'hunter2' },
    { name: 'colour', value: 'red' },
  ]
  expect(withoutSecrets(fields)).toEqual([
    { name: 'apiKey', value: masked },
    { name: 'colour', value: 'red' },
  ])
})

test.each(['keyboard', 'cardinality', 'monkeys', 'discard', 'poNumber', 'note', 'keyId', 'card_ids'])(
  'a field named %s is kept',
  (name) => {
    expect(withoutSecrets({ [name]: 'plain' })).toEqual({ [name]: 'plain' })
  },
)

test('what tells nothing stays: no value and truth values', () => {
  const telling = { password: '', token: null, hasPassword: true }
  expect(withoutSecrets(telling)).toEqual(telling)
})

test('numbers of payment cards are masked in any text, other long numbers are not', () => {
  expect(withoutSecrets('Pay with 4111 1111 1111 1111, please')).toBe(`Pay with ${masked}, please`)
  expect(withoutSecrets(['5555555555554444', '378282246310005'])).toEqual([masked, masked])
  expect(withoutSecrets('4111 1111 1111 1112')).toBe('4111 1111 1111 1112')
  expect(withoutSecrets('9006385652213')).toBe('9006385652213')
})

test('what a schema marks is masked, however deep it lies', () => {
  const secret = z.string().max(9).meta({ secret: true })
  const schema = z.strictObject({
    plain: z.string().max(9),
    pets: z.array(z.strictObject({ name: secret.optional(), age: z.int() })).max(9),
    either: z.union([z.strictObject({ a: secret }), z.strictObject({ b: z.string().max(9) })]),
    byName: z.record(z.string().max(9), z.strictObject({ x: secret.min(1) })),
    amountMinor: z.bigint(),
  })
  const value = {
    plain: 'kept',
    pets: [{ name: 'Rex', age: 3 }, { age: 4 }],
    either: { a: 'hidden' },
    byName: { any: { x: 'hidden' } },
    amountMinor: 12n,
  }
  expect(withoutSecrets(value, secretMarks(schema))).toEqual({
    plain: 'kept',
    pets: [{ name: masked, age: 3 }, { age: 4 }],
    either: { a: masked },
    byName: { any: { x: masked } },
    amountMinor: 12n,
  })
})

test('schemas of forms mark their secrets, too', () => {
  const schema = mini.strictObject({ answer: mini.string().check(mini.meta({ secret: true })) })
  expect(withoutSecrets({ answer: 'Rex' }, secretMarks(schema))).toEqual({ answer: masked })
})

test('a schema without secrets marks nothing', () => {
  expect(secretMarks(z.strictObject({ a: z.string().max(9) }))).toBeUndefined()
})
