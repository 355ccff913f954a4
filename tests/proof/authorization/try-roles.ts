import type { Kernel } from '#lib/kernel/kernel.ts'
import type { Definition } from '../../support/definitions.ts'
import type { Prepared } from '../examples/example.ts'
import { differingTables, readContents } from '../replay/read-contents.ts'
import type { Cast } from './cast.ts'
import { playing } from './cast.ts'
import { isTurnedAway, outcomeOf } from './outcome.ts'
import type { Role } from './roles.ts'
import { roles } from './roles.ts'

/** Something that everybody tries, and who may as people decided. */
export interface Tried {
  readonly name: string
  readonly definition: Definition
  readonly prepared: Prepared
  readonly allowed: readonly Role[]
}

/** What came of it when somebody of each role tried each thing. */
export interface RolesTried {
  readonly calls: number
  /** Of those who may: how often they had their answer and not a refusal of another kind. */
  readonly answered: number
  readonly breaches: readonly string[]
}

/** Has everybody try everything, first all who may not: they are turned away and leave no trace in any table. */
export async function tryRoles(kernel: Kernel, cast: Cast, tried: readonly Tried[]): Promise<RolesTried> {
  const before = await readContents(kernel.database)
  const turnedAway = await tryEach(kernel, cast, tried, 'turned away')
  const changed = differingTables(before, await readContents(kernel.database))
  const letIn = await tryEach(kernel, cast, tried, 'let in')
  return {
    calls: turnedAway.calls + letIn.calls,
    answered: letIn.answered,
    breaches: [
      ...turnedAway.breaches,
      ...(changed.length > 0 ? [`Who was turned away changed ${changed.join(', ')}.`] : []),
      ...letIn.breaches,
    ],
  }
}

async function tryEach(
  kernel: Kernel,
  cast: Cast,
  tried: readonly Tried[],
  wanted: 'turned away' | 'let in',
): Promise<RolesTried> {
  const breaches: string[] = []
  let [calls, answered] = [0, 0]
  for (const { name, definition, prepared, allowed } of tried) {
    for (const role of roles) {
      if (allowed.includes(role) !== (wanted === 'let in')) continue
      const outcome = await outcomeOf(kernel, definition, prepared.input, playing(role, cast, prepared.actor))
      calls += 1
      if (outcome.type === 'answered') answered += 1
      const isRight = wanted === 'let in' ? !isTurnedAway(outcome) : outcome.code === refusalFor(role)
      if (isRight && outcome.type !== 'failed') continue
      breaches.push(`${name}: ${role} should be ${wanted} and heard ${outcome.code ?? outcome.text}.`)
    }
  }
  return { calls, answered, breaches }
}

function refusalFor(role: Role): string {
  return role === 'guest' ? 'kernel.sign-in' : 'kernel.forbidden'
}
