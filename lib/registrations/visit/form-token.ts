import { createHmac, timingSafeEqual } from 'node:crypto'

/** Nobody fills in the form in less. */
const leastMilliseconds = 3_000
const mostMilliseconds = 24 * 3_600_000

/** Says by what the shop knows later that it gave out a form, and when. */
export function newFormToken(now: Date, secret: string): string {
  const at = String(now.getTime())
  return `${at}.${sign(at, secret)}`
}

/** What a form's token says: it fits; it was sent too fast for somebody who reads; it is too old, or not ours. */
export function judgeFormToken(token: string, now: Date, secret: string): 'fits' | 'too-fast' | 'over' {
  const [at = '', signature = ''] = token.split('.')
  const [expected, given] = [Buffer.from(sign(at, secret)), Buffer.from(signature)]
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return 'over'
  const age = now.getTime() - Number(at)
  if (age < leastMilliseconds) return 'too-fast'
  return age > mostMilliseconds ? 'over' : 'fits'
}

function sign(at: string, secret: string): string {
  return createHmac('sha256', secret).update(`registrations.form ${at}`).digest('base64url')
}
