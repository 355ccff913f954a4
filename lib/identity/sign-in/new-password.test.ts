import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkNewPassword } from './new-password.ts'

const words = {
  email: 'mara.lindqvist@brightwater.example',
  name: 'Mara Lindqvist',
  companyName: 'Brightwater Bottling',
}

function problemWith(password: unknown): string | undefined {
  try {
    checkNewPassword(password, words)
    return undefined
  } catch (error) {
    return (error as { readonly problems: readonly { readonly message: string }[] }).problems[0]?.message
  }
}

test.each([
  ['password-short', 'short'],
  ['password-short', undefined],
  ['password-short', '🦊🦊🦊🦊🦊🦊🦊🦊🦊🦊🦊'],
  ['password-long', 'long enough '.repeat(17)],
  ['password-common', 'password1234'],
  ['password-common', 'P@ssw0rd2026!'],
  ['password-common', '123456789012'],
  ['password-common', '210987654321'],
  ['password-common', 'aaaaaaaaaaaa'],
  ['password-common', 'abcabcabcabc'],
  ['password-common', 'passwordpassword'],
  ['password-common', 'qwertyuiop123'],
  ['password-common', 'qwertzuiop1234'],
  ['password-common', '1q2w3e4r5t6y'],
  ['password-common', 'Administrator1!'],
  ['password-common', 'correct horse battery staple'],
  ['password-names-you', 'mara.lindqvist'],
  ['password-names-you', 'Lindqvist2026!'],
  ['password-names-you', 'BrightwaterBottling1'],
  ['password-names-you', 'mara.lindqvist@brightwater.example'],
])('%s: %s', (code, password) => {
  expect(problemWith(password)).toBe(`identity.refusals.${code}`)
})

test.each([
  'otter lantern velvet crane',
  'Blaue-Kiste-am-Fluss-7',
  'brightwater otter lantern velvet',
  '            x',
  'п'.repeat(11) + 'ароль',
])('takes %s', (password) => {
  expect(problemWith(password)).toBeUndefined()
})

test('takes whatever chance makes', () => {
  const letters = fc.constantFrom(...'bdfhkmpruvxz2689')
  const long = fc.uniqueArray(letters, { minLength: 14, maxLength: 16 }).map((all) => all.join(''))
  fc.assert(
    fc.property(long, (password) => {
      expect(problemWith(password)).toBeUndefined()
    }),
    { numRuns: 2000 },
  )
})
