import * as argon2 from '@node-rs/argon2'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { hashPassword, verifyPassword } from './password.ts'

vi.mock('@node-rs/argon2', { spy: true })

describe('passwords', () => {
  beforeEach(() => {
    vi.clearAllMocks()
  })

  test('are argon2id at 19 MiB, two passes, one lane', async () => {
    const passwordHash = await hashPassword('a long test password')
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(passwordHash.length).toBeLessThanOrEqual(200)
  })

  test('match their own hash only', async () => {
    const passwordHash = await hashPassword('a long test password')
    expect(await verifyPassword('a long test password', passwordHash)).toBe(true)
    expect(await verifyPassword('A long test password', passwordHash)).toBe(false)
    expect(await verifyPassword('', passwordHash)).toBe(false)
  })

  test('of nobody cost one verification at the same price and never match', async () => {
    expect(await verifyPassword('a long test password', undefined)).toBe(false)
    expect(argon2.verify).toHaveBeenCalledTimes(1)
    expect(vi.mocked(argon2.verify).mock.calls[0]?.[0]).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })
})
