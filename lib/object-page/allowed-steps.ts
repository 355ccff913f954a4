import type { Actor } from '#lib/kernel/actor.ts'
import type { StateTable } from '#lib/state-table/state-table.ts'
import type { ObjectStep } from './object-parts.ts'

/** What a step is, before its table says which action it takes. */
export type StepOfAction = Omit<ObjectStep, 'id'>

/**
 * The steps that fit the state and the actor's rights, in the table's order: the first one is the next step. Actions
 * of the table for which the page has no button, such as those of the shop itself, are left out.
 */
export function allowedSteps<S extends string, A extends string>(
  table: StateTable<S, A>,
  state: NoInfer<S>,
  actor: Actor,
  steps: Readonly<Partial<Record<NoInfer<A>, StepOfAction>>>,
): readonly ObjectStep[] {
  return table.allowedActions(state, actor).flatMap((id) => {
    const step = steps[id]
    return step ? [{ ...step, id }] : []
  })
}
