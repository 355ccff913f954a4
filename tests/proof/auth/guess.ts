import { admitPerson } from '#lib/identity/sign-in/admit-person.ts'
import { accountMark } from '#lib/identity/sign-in/tries.ts'
import type { Visit } from '#lib/identity/sign-in/visit.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { isRefused } from '#lib/kernel/refused.ts'
import { createStaff, testPassword } from '../../support/factories/person.ts'
import type { TestKernel } from '../../support/kernel.ts'
import type { Rig } from '../rig.ts'
import type { AuthFault } from './faults.ts'

/** What guessing came to. */
export interface GuessResult {
  readonly tries: number
  /** The most guesses that reached one account's password within an hour. */
  readonly mostGuesses: number
  readonly lockOuts: number
  /** Of a hundred at once on a limit of five. */
  readonly burst: number
}

const hour = 3_600_000
const burstSize = 100
const placeCount = 250

/**
 * Stuffs passwords into accounts from many places, in two batches around the full hour, while the true users sign in
 * from browsers of theirs; then a burst on one account from one place.
 */
export async function guess(
  rig: Rig<AuthFault>,
  kernel: TestKernel,
  { accounts, tries }: { readonly accounts: number; readonly tries: number },
): Promise<GuessResult> {
  const emails = Array.from({ length: accounts }, (_, index) => `stuffed-${index}@portico.example`)
  for (const email of emails) await createStaff(kernel, { email })
  kernel.clock.advance(hour - (kernel.clock.now().getTime() % hour) - 60_000)
  const guesses = new Map<string, number>()
  let lockOuts = 0
  for (const half of [0, 1]) {
    for (let index = 0; index < tries / 2; index += 1) {
      const email = emails[index % accounts] ?? ''
      if (rig.fault === 'forgotten-counts' && index % 20 === 0) await forgetCounts(kernel)
      const heard = await outcomeOf(kernel, email, 'a guess', strangerAt(rig.random.below(placeCount)))
      if (heard === 'identity.sign-in-refused') guesses.set(email, (guesses.get(email) ?? 0) + 1)
    }
    for (const email of emails) {
      const own = ownVisit(email, rig.fault === 'strange-devices')
      if ((await outcomeOf(kernel, email, testPassword, own)) !== 'admitted') lockOuts += 1
    }
    if (half === 0) kernel.clock.advance(2 * 60_000)
  }
  return { tries, mostGuesses: Math.max(...guesses.values()), lockOuts, burst: await burstOn(rig, kernel) }
}

async function burstOn({ fault }: Rig<AuthFault>, kernel: TestKernel): Promise<number> {
  const email = 'burst@portico.example'
  await createStaff(kernel, { email })
  const heard = await Promise.all(
    Array.from({ length: burstSize }, (_, index) =>
      outcomeOf(kernel, email, 'a guess', strangerAt(fault === 'many-places' ? index : 999)),
    ),
  )
  return heard.filter((code) => code === 'identity.sign-in-refused').length
}

async function outcomeOf(kernel: Kernel, email: string, password: string, visit: Visit): Promise<string> {
  try {
    await admitPerson(kernel, { email, password }, visit)
    return 'admitted'
  } catch (error) {
    if (isRefused(error)) return error.code
    throw error
  }
}

function strangerAt(place: number): Visit {
  return { address: `89.160.${Math.floor(place / 250)}.${place % 250}`, userAgent: '', known: [] }
}

function ownVisit(email: string, isStrange: boolean): Visit {
  const known = isStrange ? [] : [{ account: accountMark(email), deviceId: 'own' }]
  return { address: '81.2.69.142', userAgent: '', known }
}

function forgetCounts(kernel: Kernel): Promise<unknown> {
  return kernel.database.write((transaction) => transaction.deleteFrom('kernel_rolling_count').execute())
}
