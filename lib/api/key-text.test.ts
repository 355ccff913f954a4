import { expect, test } from 'vitest'
import fc from 'fast-check'
import { newId, newSecret } from '#lib/kernel/identifier.ts'
import { hashSecret, isSameHash, readKey, writeKey } from './key-text.ts'

test('a key that was written is read again', () => {
  const key = { keyId: newId(), secret: newSecret() }
  expect(readKey(writeKey(key))).toEqual(key)
  expect(writeKey(key)).toMatch(/^portico_[0-9a-z]{26}_[0-9A-Za-z]{50}$/)
})

test('a slip in any character is noticed without a look at the database', () => {
  const text = writeKey({ keyId: newId(), secret: newSecret() })
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: text.length - 1 }),
      fc.constantFrom(...'0123456789abcXYZ_'),
      (at, letter) => {
        fc.pre(text[at] !== letter)
        expect(readKey(text.slice(0, at) + letter + text.slice(at + 1))).toBeUndefined()
      },
    ),
  )
})

test('two secrets are never alike and use all their characters', () => {
  const secrets = Array.from({ length: 1000 }, newSecret)
  expect(new Set(secrets).size).toBe(1000)
  expect(new Set(secrets.join('')).size).toBe(62)
})

test('hashes are the same only when all of them is', () => {
  const hash = hashSecret('a')
  expect(isSameHash(hash, hashSecret('a'))).toBe(true)
  expect(isSameHash(hash, hashSecret('b'))).toBe(false)
  expect(isSameHash(hash, hash.slice(1))).toBe(false)
})
