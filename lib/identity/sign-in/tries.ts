import { createHash } from 'node:crypto'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { isPublicAddress } from '#lib/kernel/outbound/is-public-address.ts'
import { Refused } from '#lib/kernel/refused.ts'
import type { RollingLimit } from '#lib/kernel/rolling-limit.ts'
import { countRolling } from '#lib/kernel/rolling-limit.ts'
import { normaliseEmail } from '#lib/matching/normalise-email.ts'
import { placeOf } from '#lib/web/place-of.ts'
import type { Visit } from './visit.ts'

/** What is tried, and how often in any 60 minutes. */
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
/** Six digits of which three are right at a time. */
export const codeLimits: Limits = { name: 'code', knownDevice: 10, pair: 5, account: 10, place: 50 }
export const resetLimits: Limits = { name: 'reset', knownDevice: 5, pair: 3, account: 6, place: 20 }

const hourMilliseconds = 3_600_000
const mostOwnTries = 10

/** By what an account is counted, whether anybody has the address or not. */
export function accountMark(email: string): string {
  const key = normaliseEmail(email) ?? email.slice(0, 254)
  return createHash('sha256').update(key).digest('hex').slice(0, 32)
}

/**
 * Counts one try before it is made.
 *
 * A browser that signed in as this person before has a count of its own, so that a stranger who tries passwords never
 * locks out the rightful person there. All others share what the place and the account have. Behind a reverse proxy that
 * `TRUSTED_PROXIES` does not name all come from one address that is not public; it has no count of its own, because it
 * would be the whole shop's.
 *
 * @returns gives the try back, for one that succeeded
 * @throws Refused `identity.too-many-tries` alike for accounts that exist and that do not
 */
export async function countTry(
  kernel: Kernel,
  limits: Limits,
  account: string,
  visit: Visit,
): Promise<() => Promise<void>> {
  return countOrRefuse(kernel, limitsOf(limits, account, visit))
}

/** Counts one try of somebody who is known, such as one of their own password or code. */
export function countOwnTry(
  kernel: Kernel,
  what: 'own-password' | 'own-code',
  personId: string,
): Promise<() => Promise<void>> {
  const name = `identity.${what} ${personId}`
  return countOrRefuse(kernel, [{ name, most: mostOwnTries, spanMilliseconds: hourMilliseconds }])
}

async function countOrRefuse(kernel: Kernel, limits: readonly RollingLimit[]): Promise<() => Promise<void>> {
  const counted = await countRolling(kernel, limits)
  if (!counted.isAllowed) throw tooManyTries(counted.freeInSeconds)
  return counted.giveBack
}

function tooManyTries(freeInSeconds: number): Refused {
  const minutes = Math.ceil(freeInSeconds / 60)
  return new Refused(
    'identity.too-many-tries',
    `That was too often. Try again in ${minutes} minutes, or from a device on which you signed in before.`,
    { minutes },
  )
}

function limitsOf(limits: Limits, account: string, { address, known }: Visit): readonly RollingLimit[] {
  const limit = (whose: string, most: number): RollingLimit => ({
    name: `identity.${limits.name} ${whose}`,
    most,
    spanMilliseconds: hourMilliseconds,
  })
  const device = known.find((entry) => entry.account === account)
  if (device) return [limit(`${account} by ${device.deviceId}`, limits.knownDevice)]
  const place = placeOf(address)
  const isOnePlace = address !== undefined && isPublicAddress(address)
  return [
    ...(isOnePlace ? [limit(`from ${place}`, limits.place)] : []),
    limit(`${account} from ${place}`, limits.pair),
    limit(account, limits.account),
  ]
}
