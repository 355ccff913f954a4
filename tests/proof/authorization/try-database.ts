import type { SurfaceEntry } from '#lib/cli/surface/surface-entry.ts'
import type { Dialect } from '#lib/kernel/database/contract.ts'
import type { Definition } from '../../support/definitions.ts'
import { newStaff } from '../../support/factories/actor.ts'
import type { Prepared } from '../examples/example.ts'
import { plainNumbers } from '../examples/plain-numbers.ts'
import type { World } from '../examples/world.ts'
import { worldOf } from '../examples/world.ts'
import type { Rig } from '../rig.ts'
import { proofKernel } from '../shop/proof-kernel.ts'
import { newCast } from './cast.ts'
import { nameOf } from './compare-decisions.ts'
import type { Decisions } from './decisions.ts'
import { setScene } from './scene.ts'
import type { Stage, Subject } from './subjects.ts'
import { findSubjects, idsIn } from './subjects.ts'
import type { TriedIds, Whose } from './try-ids.ts'
import { tryIds } from './try-ids.ts'
import type { Tried } from './try-roles.ts'
import { tryRoles } from './try-roles.ts'

/** What is tried on one database. */
export interface DatabaseTrial {
  readonly entries: readonly SurfaceEntry[]
  readonly decisions: ReadonlyMap<string, Decisions>
  /** Breaks a definition on purpose, or leaves it as it is. */
  spoil(definition: Definition): Definition
}

export interface DatabaseTried {
  readonly definitions: number
  readonly roleCalls: number
  readonly answered: number
  readonly idCalls: number
  readonly breaches: readonly string[]
}

/** Has every command and query run by somebody of each role, with ids of their own and of others. */
export async function tryDatabase(rig: Rig, dialect: Dialect, trial: DatabaseTrial): Promise<DatabaseTried> {
  const { database } = await rig.openDatabase(dialect)
  const kernel = { ...proofKernel(database, [plainNumbers]), report: () => {} }
  const world = worldOf(kernel)
  const cast = await newCast(kernel)
  const subjects = await findSubjects(trial.entries)
  const stages = await setStages(world)
  const tried: Tried[] = []
  for (const subject of [...subjects].sort(commandsFirst)) {
    const stage = { ...stages.owner, shopIds: idsIn(tried.map(({ prepared }) => prepared.input)) }
    const prepared = await subject.prepare(world, stage)
    tried.push({ ...about(subject, trial), prepared })
  }
  const byRoles = await tryRoles(kernel, cast, tried)
  const shopIds = idsIn(tried.map(({ prepared }) => prepared.input))
  const withIds: readonly TriedIds[] = subjects.map((subject) => ({
    ...about(subject, trial),
    prepare: (whose): Promise<Prepared> => subject.prepare(world, { ...stages[whose], shopIds }),
  }))
  const byIds = await tryIds(world, cast, withIds)
  return {
    definitions: subjects.length,
    roleCalls: byRoles.calls,
    answered: byRoles.answered,
    idCalls: byIds.calls,
    breaches: [...byRoles.breaches, ...byIds.breaches].map((breach) => `${dialect}: ${breach}`),
  }
}

function about({ entry, definition }: Subject, { decisions, spoil }: DatabaseTrial): Omit<Tried, 'prepared'> {
  return {
    name: nameOf(entry),
    definition: spoil(definition),
    allowed: decisions.get(entry.owner)?.[nameOf(entry)] ?? [],
  }
}

/** Commands make what queries ask for. */
function commandsFirst(left: Subject, right: Subject): number {
  return left.entry.kind < right.entry.kind ? -1 : Number(left.entry.kind > right.entry.kind)
}

async function setStages({ kernel }: World): Promise<Readonly<Record<Whose, Stage>>> {
  const stage = async (word: string): Promise<Stage> => ({
    scene: await setScene(kernel, word),
    staff: await newStaff(kernel),
    shopIds: {},
  })
  return {
    owner: await stage('Owner'),
    stranger: await stage('Stranger'),
    bereaved: await stage('Bereaved'),
  }
}
