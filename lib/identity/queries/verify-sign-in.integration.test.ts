import * as argon2 from '@node-rs/argon2'
import { beforeEach, expect, test, vi } from 'vitest'
import { ask } from '#lib/kernel/execute.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { guest } from '#tests/support/factories/actor.ts'
import { createStaff, testPassword } from '#tests/support/factories/person.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { verifySignIn } from './verify-sign-in.ts'

vi.mock('@node-rs/argon2', { spy: true })

const refusal = {
  code: 'identity.sign-in-refused',
  reason: 'The email address or the password is not right. Check both and try again.',
  values: {},
}

beforeEach(() => {
  vi.clearAllMocks()
})

describeEachDatabase('verifySignIn', (open) => {
  const newKernel = async () => testKernel(await open())

  test('knows a person by address and password, however the address is written', async () => {
    const kernel = await newKernel()
    const { personId } = await createStaff(kernel, { email: 'Jörg@portico.example' })
    for (const email of ['jörg@portico.example', ' JÖRG@PORTICO.EXAMPLE ', 'Jo\u0308rg@portico.example']) {
      expect(await signIn(kernel, email, testPassword)).toEqual({
        personId,
        sessionVersion: 1,
        needsCode: false,
      })
    }
  })

  test.each([
    ['a wrong password', 'ada@portico.example', `${testPassword}!`],
    ['a password in other case', 'ada@portico.example', testPassword.toUpperCase()],
    ['an unknown address', 'eve@portico.example', testPassword],
    ['a suspended person', 'sue@portico.example', testPassword],
    ['a suspended person with a wrong password', 'sue@portico.example', 'wrong'],
    ['a letter of another alphabet', '\u0430da@portico.example', testPassword],
    ['an at sign of another alphabet', 'ada\uFF20portico.example', testPassword],
    ['two addresses in one', 'eve@evil.example,ada@portico.example', testPassword],
    ['an invisible character', 'ada\u200B@portico.example', testPassword],
    ['no address at all', 'ada', testPassword],
    ['an injection', "' or 1=1 --@portico.example", testPassword],
  ])('%s is refused with the same words after the same work', async (_case, email, password) => {
    const kernel = await newKernel()
    await createStaff(kernel, { email: 'ada@portico.example' })
    await createStaff(kernel, { email: 'sue@portico.example', isSuspended: true })
    vi.clearAllMocks()
    await expect(signIn(kernel, email, password)).rejects.toMatchObject(refusal)
    expect(argon2.verify).toHaveBeenCalledTimes(1)
    expect(argon2.verify).toHaveBeenCalledWith(
      expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/),
      password,
    )
  })

  test('an input that is too long or not text is turned away before any work', async () => {
    const kernel = await newKernel()
    const inputs = [
      { email: `${'a'.repeat(254)}@portico.example`, password: testPassword },
      { email: 'ada@portico.example', password: 'a'.repeat(201) },
      { email: 'ada@portico.example', password: '' },
      { email: ['ada@portico.example'], password: testPassword },
      { email: 'ada@portico.example', password: testPassword, isStaff: true },
    ]
    for (const input of inputs) {
      await expect(ask(kernel, verifySignIn, input, { actor: guest })).rejects.toMatchObject({
        code: 'kernel.invalid-input',
      })
    }
    expect(argon2.verify).not.toHaveBeenCalled()
  })
})

function signIn(kernel: TestKernel, email: string, password: string) {
  return ask(kernel, verifySignIn, { email, password }, { actor: guest })
}
