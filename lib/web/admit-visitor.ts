import { createHash } from 'node:crypto'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { isPublicAddress } from '#lib/kernel/outbound/is-public-address.ts'
import { Refused } from '#lib/kernel/refused.ts'
import type { RollingLimit } from '#lib/kernel/rolling-limit.ts'
import { countRolling } from '#lib/kernel/rolling-limit.ts'
import { placeOf } from './place-of.ts'

/** How often visitors who are nobody may do something in any 60 minutes; each from 1 to 100. */
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
 * Counts what a visitor wants to do before it is done. Behind a proxy that is not trusted all
 * come from one address that is not public; it has no count of its own, because it would be the whole shop's.
 *
 * @param subject what it is about, kept as a hash; an empty one is not counted, for it would be everybody's
 * @returns gives back what was counted about the subject, for what was refused and so may be mended; the place stays
 * @throws Refused `web.too-often`
 */
export async function admitVisitor(
  kernel: Kernel,
  { name, place, subject: most }: VisitorLimits,
  subject: string,
  address: string | undefined,
): Promise<() => Promise<void>> {
  const mark = createHash('sha256').update(subject.slice(0, 500)).digest('hex').slice(0, 32)
  const limit = (whose: string, mostTimes: number): RollingLimit => ({
    name: `${name} ${whose}`,
    most: mostTimes,
    spanMilliseconds: hourMilliseconds,
  })
  const isOnePlace = address !== undefined && isPublicAddress(address)
  if (isOnePlace) await count(kernel, limit(`from ${placeOf(address)}`, place))
  return subject === '' ? async () => {} : count(kernel, limit(`about ${mark}`, most))
}

async function count(kernel: Kernel, limit: RollingLimit): Promise<() => Promise<void>> {
  const { isAllowed, freeInSeconds, giveBack } = await countRolling(kernel, [limit])
  if (!isAllowed) throw tooOften(freeInSeconds)
  return giveBack
}

function tooOften(freeInSeconds: number): Refused {
  const minutes = Math.ceil(freeInSeconds / 60)
  return new Refused('web.too-often', `That was too often. Try again in ${minutes} minutes.`, { minutes })
}
