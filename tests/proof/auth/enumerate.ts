import { hash } from '@node-rs/argon2'
import { admitPerson } from '#lib/identity/sign-in/admit-person.ts'
import { askForReset } from '#lib/identity/sign-in/ask-for-reset.ts'
import type { Visit } from '#lib/identity/sign-in/visit.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { isRefused } from '#lib/kernel/refused.ts'
import { createStaff } from '../../support/factories/person.ts'
import type { TestKernel } from '../../support/kernel.ts'
import type { Rig } from '../rig.ts'
import type { AuthFault } from './faults.ts'

/** How one way in answers addresses that exist and that do not. */
export interface Comparison {
  readonly name: string
  /** Milliseconds by which those that exist are answered later, in the middle. */
  readonly difference: number
  /** Everything that was heard; one answer means that nothing tells the two apart. */
  readonly answers: readonly string[]
}

type Way = (kernel: Kernel, email: string, visit: Visit) => Promise<unknown>

const ways: Readonly<Record<string, Way>> = {
  'sign-in': (kernel, email, visit) => admitPerson(kernel, { email, password: 'a guess' }, visit),
  reset: (kernel, email, visit) => askForReset(kernel, { email }, visit),
}
const hour = 3_600_000
const known = 'somebody@portico.example'

/**
 * Times the ways in, sample by sample an address that exists and one that does not right after one another and in
 * changing order, so that whatever else the machine does meets both alike. What is told is the median of the differences
 * within the pairs: a busy moment moves it by one rank at most, however long it was.
 */
export async function enumerate(
  rig: Rig<AuthFault>,
  kernel: TestKernel,
  samples: number,
): Promise<readonly Comparison[]> {
  const { personId } = await createStaff(kernel, { email: known })
  if (rig.fault === 'cheap-hashes') await cheapen(kernel, personId)
  const compared: Comparison[] = []
  for (const [name, way] of Object.entries(ways))
    compared.push(await compare(rig, kernel, samples, name, way))
  return compared
}

async function compare(
  { fault }: Rig<AuthFault>,
  kernel: TestKernel,
  samples: number,
  name: string,
  way: Way,
): Promise<Comparison> {
  const answers = new Set<string>()
  const differences: number[] = []
  for (let index = 0; index < samples; index += 1) {
    if (fault !== 'worn-out-account') kernel.clock.advance(hour)
    const visit = { address: `89.161.${Math.floor(index / 250)}.${index % 250}`, userAgent: '', known: [] }
    const time = async (email: string): Promise<number> => {
      const started = performance.now()
      answers.add(await answerOf(way(kernel, email, visit)))
      return performance.now() - started
    }
    const unknown = `nobody-${name}-${index}@portico.example`
    const first = await time(index % 2 === 0 ? known : unknown)
    const second = await time(index % 2 === 0 ? unknown : known)
    differences.push(index % 2 === 0 ? first - second : second - first)
  }
  return { name, difference: medianOf(differences), answers: [...answers] }
}

async function answerOf(trying: Promise<unknown>): Promise<string> {
  try {
    return JSON.stringify((await trying) ?? null)
  } catch (error) {
    if (!isRefused(error)) throw error
    return JSON.stringify([error.code, error.reason, error.values])
  }
}

async function cheapen(kernel: Kernel, personId: string): Promise<void> {
  const cheap = await hash('nobody knows', { memoryCost: 64, timeCost: 1, parallelism: 1 })
  await kernel.database.write((transaction) =>
    transaction
      .updateTable('identity_person')
      .set({ password_hash: cheap })
      .where('id', '=', personId)
      .execute(),
  )
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
