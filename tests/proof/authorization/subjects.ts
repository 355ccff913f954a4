import type { SurfaceEntry } from '#lib/cli/surface/surface-entry.ts'
import type { Actor } from '#lib/kernel/actor.ts'
import type { Definition } from '../../support/definitions.ts'
import { loadDefinition } from '../../support/surface.generated.ts'
import type { Prepared } from '../examples/example.ts'
import { findExamples } from '../examples/find-examples.ts'
import type { World } from '../examples/world.ts'
import { queryInput } from './query-input.ts'
import type { KnownNames, Scene } from './scene.ts'

/** A command or query that is tried, and how somebody comes to an input that it takes. */
export interface Subject {
  readonly entry: SurfaceEntry
  readonly definition: Definition
  /** An input that is the scene's or an example's own, with whoever may send it. */
  prepare(world: World, stage: Stage): Promise<Prepared>
}

/** Where queries are asked. */
export interface Stage {
  readonly scene: Scene
  readonly staff: Actor
  /** What belongs to the shop, by the fields that take it. */
  readonly shopIds: KnownNames
}

/**
 * Everything that can be run from outside its file: commands by their examples, queries by their schemas.
 *
 * @throws when a command has no example
 */
export async function findSubjects(entries: readonly SurfaceEntry[]): Promise<readonly Subject[]> {
  const examples = await findExamples()
  const found = entries.map(async (entry): Promise<readonly Subject[]> => {
    const load = isRunnable(entry) ? loadDefinition[entry.id] : undefined
    if (!load) return []
    const definition = (await load()) as Definition
    const example = examples.get(entry.id)
    if (definition.type === 'query') {
      return [{ entry, definition, prepare: async (_, stage) => prepareQuery(definition, stage) }]
    }
    if (!example) throw new Error(`${entry.id} has no example in tests/proof/examples/of.`)
    return [{ entry, definition, prepare: (world) => example.prepare(world) }]
  })
  return (await Promise.all(found)).flat()
}

function isRunnable({ kind }: SurfaceEntry): boolean {
  return kind === 'command' || kind === 'query'
}

function prepareQuery(definition: Definition, { scene, staff, shopIds }: Stage): Prepared {
  const isStaffs = definition.needs !== 'anyone' && !scene.buyer.permissions.has(definition.needs.id)
  return {
    actor: isStaffs ? staff : scene.buyer,
    input: queryInput(definition, { ...shopIds, ...scene.ids }),
  }
}

/** The ids in the inputs of all examples, by field: what only the shop itself has is found there. */
export function idsIn(inputs: readonly unknown[]): KnownNames {
  const fields = inputs.flatMap((input) => Object.entries(input as Readonly<Record<string, unknown>>))
  return Object.fromEntries(
    fields.filter(
      (field): field is [string, string] => field[0].endsWith('Id') && typeof field[1] === 'string',
    ),
  )
}
