import { InvalidInput } from '#lib/kernel/refused.ts'
import { isCommonPassword, lettersAndDigits } from './common-passwords.ts'

const shortestPassword = 12
export const longestPassword = 200
/** What must be left of a password without the words that everybody knows of its person. */
const fewestOwnCharacters = 8
const shortestWord = 4

/** What anybody can find out about somebody. */
export interface PublicWords {
  readonly email: string
  readonly name: string
  readonly companyName: string | null
}

/**
 * A new password, if it may be one: 12 characters or more, none of those that are tried first, and not made of what
 * everybody knows of the person. Nothing is said about which kinds of characters it has (NIST SP 800-63B, 3.1.1.2).
 *
 * @throws InvalidInput with the sentence beside the field
 */
export function checkNewPassword(typed: unknown, words: PublicWords): string {
  const password = typeof typed === 'string' ? typed : ''
  if ([...password].length < shortestPassword) throw problem('password-short')
  if (password.length > longestPassword) throw problem('password-long')
  if (isCommonPassword(password)) throw problem('password-common')
  if (isMadeOf(password, words)) throw problem('password-names-you')
  return password
}

function isMadeOf(password: string, { email, name, companyName }: PublicWords): boolean {
  const [local = '', host = ''] = email.split('@')
  const known = [email, local, host, ...host.split('.'), ...local.split(/[._+-]/), name, ...name.split(' ')]
  const company = companyName === null ? [] : [companyName, ...companyName.split(' ')]
  let rest = lettersAndDigits(password)
  const whole = rest
  const words = [...known, ...company].map(lettersAndDigits).toSorted((a, b) => b.length - a.length)
  for (const word of words) if (word.length >= shortestWord) rest = rest.replaceAll(word, '')
  return rest.length < whole.length && rest.length < fewestOwnCharacters
}

function problem(code: string): InvalidInput {
  return new InvalidInput([{ path: 'password', message: `identity.refusals.${code}` }])
}
