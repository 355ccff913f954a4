import { createHash } from 'node:crypto'
import type { Allowance } from '#lib/kernel/allowance.ts'
import { takeAllowance } from '#lib/kernel/allowance.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { isPublicAddress } from '#lib/kernel/outbound/is-public-address.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { placeOf } from './place-of.ts'

/** How often visitors who are nobody may do something in an hour. */
export interface VisitorLimits {
  /** `owner.verb` */
  readonly name: string
  /** From one place. */
  readonly place: number
  /** About one thing, such as an address, from all places together. */
  readonly subject: number
}

const hourMilliseconds = 3_600_000

/**
 * Counts what a visitor wants to do before it is done, whatever comes of it. Behind a proxy that is not trusted all
 * come from one address that is not public; it has no count of its own, because it would be the whole shop's.
 *
 * @param subject what it is about; kept as a hash
 * @throws Refused `web.too-often`
 */
export async function admitVisitor(
  kernel: Kernel,
  { name, place, subject: most }: VisitorLimits,
  subject: string,
  address: string | undefined,
): Promise<void> {
  const mark = createHash('sha256').update(subject.slice(0, 500)).digest('hex').slice(0, 32)
  const allowance = (whose: string, mostTimes: number): Allowance => ({
    name: `${name} ${whose}`,
    most: mostTimes,
    windowMilliseconds: hourMilliseconds,
  })
  const isOnePlace = address !== undefined && isPublicAddress(address)
  const allowances = [
    ...(isOnePlace ? [allowance(`from ${placeOf(address)}`, place)] : []),
    allowance(`about ${mark}`, most),
  ]
  for (const one of allowances) {
    const { isAllowed, resetsInSeconds } = await takeAllowance(kernel, one)
    if (!isAllowed) throw tooOften(resetsInSeconds)
  }
}

function tooOften(resetsInSeconds: number): Refused {
  const minutes = Math.ceil(resetsInSeconds / 60)
  return new Refused('web.too-often', `That was too often. Try again in ${minutes} minutes.`, { minutes })
}
