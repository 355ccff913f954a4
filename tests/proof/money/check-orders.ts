import { seededRandom } from '../../support/seeded-random.ts'
import { breachOfOrder, breachOfSequence } from './breach-of-order.ts'
import { generateOrder } from './generated-order.ts'
import { mathsWith, type MoneyFault } from './maths.ts'

/** Which orders to check: those of the seeds from `firstSeed` on. */
export interface OrdersToCheck {
  readonly firstSeed: number
  readonly count: number
  readonly fault: MoneyFault | undefined
}

/** What orders came to: how many lines they had, and how often each promise broke, first at which seed. */
export interface CheckedOrders {
  readonly lineCount: number
  readonly breaches: ReadonlyMap<string, Breach>
}

export interface Breach {
  readonly count: number
  readonly firstSeed: number
}

/** Checks each order by itself, so that one that breaks is found again by its seed. */
export function checkOrders({ firstSeed, count, fault }: OrdersToCheck): CheckedOrders {
  const maths = mathsWith(fault)
  const breaches = new Map<string, Breach>()
  let lineCount = 0
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const random = seededRandom(seed)
    const order = generateOrder(random)
    lineCount += order.lines.length
    const breach = breachOfOrder(maths, order) ?? breachOfSequence(maths, order, random)
    if (breach !== undefined) {
      const before = breaches.get(breach)
      breaches.set(breach, { count: (before?.count ?? 0) + 1, firstSeed: before?.firstSeed ?? seed })
    }
  }
  return { lineCount, breaches }
}
