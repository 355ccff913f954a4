import { createHash } from 'node:crypto'
import type { Allowance } from '#lib/kernel/allowance.ts'
import { giveBack, takeAllowance } from '#lib/kernel/allowance.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { isPublicAddress } from '#lib/kernel/outbound/is-public-address.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { normaliseEmail } from '../normalise-email.ts'
import type { Visit } from './visit.ts'
import { placeOf } from './visit.ts'

/** What is tried, and how often in an hour. */
export interface Limits {
  readonly name: string
  /** By one browser that signed in as this person before. Strangers use nothing of it up. */
  readonly knownDevice: number
  /** On one account from one place. */
  readonly pair: number
  /** On one account from all strange browsers together. */
  readonly account: number
  /** On all accounts from one place. */
  readonly place: number
}

export const signInLimits: Limits = { name: 'sign-in', knownDevice: 10, pair: 5, account: 10, place: 50 }
export const resetLimits: Limits = { name: 'reset', knownDevice: 5, pair: 3, account: 6, place: 20 }

const hourMilliseconds = 3_600_000

/** By what an account is counted, whether anybody has the address or not. */
export function accountMark(email: string): string {
  const key = normaliseEmail(email) ?? email.slice(0, 254)
  return createHash('sha256').update(key).digest('hex').slice(0, 32)
}

/**
 * Counts one try before it is made.
 *
 * A browser that signed in as this person before has a count of its own, so that a stranger who tries passwords never
 * locks out the rightful person there. All others share what the place and the account have. Behind a reverse proxy all
 * come from one address that is not public; it has no count of its own, because it would be the whole shop's.
 *
 * @returns gives the try back, for one that succeeded
 * @throws Refused `identity.too-many-tries` alike for accounts that exist and that do not
 */
export async function countTry(
  kernel: Kernel,
  limits: Limits,
  account: string,
  visit: Visit,
): Promise<() => void> {
  const taken: Allowance[] = []
  const giveAllBack = (): void => {
    for (const allowance of taken) giveBack(kernel, allowance)
  }
  for (const allowance of allowancesOf(limits, account, visit)) {
    const { isAllowed, resetsInSeconds } = await takeAllowance(kernel, allowance)
    if (!isAllowed) {
      giveAllBack()
      throw tooManyTries(resetsInSeconds)
    }
    taken.push(allowance)
  }
  return giveAllBack
}

export function tooManyTries(resetsInSeconds: number): Refused {
  const minutes = Math.ceil(resetsInSeconds / 60)
  return new Refused(
    'identity.too-many-tries',
    `That was too often. Try again in ${minutes} minutes, or from a device on which you signed in before.`,
    { minutes },
  )
}

function allowancesOf(limits: Limits, account: string, { address, known }: Visit): readonly Allowance[] {
  const name = `identity.${limits.name}`
  const allowance = (whose: string, most: number): Allowance => ({
    name: `${name} ${whose}`,
    most,
    windowMilliseconds: hourMilliseconds,
  })
  const device = known.find((entry) => entry.account === account)
  if (device) return [allowance(`${account} by ${device.deviceId}`, limits.knownDevice)]
  const place = placeOf(address)
  const isOnePlace = address !== undefined && isPublicAddress(address)
  return [
    ...(isOnePlace ? [allowance(`from ${place}`, limits.place)] : []),
    allowance(`${account} from ${place}`, limits.pair),
    allowance(account, limits.account),
  ]
}
