import type { Actor } from '#lib/kernel/actor.ts'
import { may } from '#lib/kernel/actor.ts'
import type { Permission } from '#lib/kernel/shell.ts'
import type { Meaning } from '#lib/ui/meaning.ts'

/** One state of an object. */
export interface StateEntry {
  /** How it looks wherever it is shown. */
  readonly meaning: Meaning
  /** Nothing follows, on purpose. Every other state must have a way out. */
  readonly isFinal?: true
}

/** One way from state to state. */
export interface ActionEntry<S extends string> {
  readonly from: readonly S[]
  readonly to: S
  /** Who may take it; left out where only the shop itself does. */
  readonly needs?: Permission
}

/** What a table of states is made of. */
export interface StateTableDefinition<S extends string, A extends string> {
  /** `owner.noun`; its words are in the owner's messages under `states`. */
  readonly id: string
  readonly initial: NoInfer<S>
  readonly states: Readonly<Record<S, StateEntry>>
  readonly actions: Readonly<Record<A, ActionEntry<NoInfer<S>>>>
}

/** All that can happen to the status of one kind of object. */
export interface StateTable<S extends string, A extends string> extends StateTableDefinition<S, A> {
  readonly names: readonly [S, ...S[]]
  /** Whether an action fits a state. A guarded write decides; this only says what to offer. */
  allows(state: S, action: A): boolean
  /** What this actor may do now, in the table's order. */
  allowedActions(state: S, actor: Actor): readonly A[]
}

/**
 * Declares the states of an object and the ways between them in one place, so that pages, guarded writes and drawings
 * agree: `where('state', 'in', table.actions.ship.from)`, `set({ state: table.actions.ship.to })`.
 *
 * @throws when a state can't be reached, or one that is not final has no way out: objects would get stuck there
 */
export function stateTable<const S extends string, const A extends string>(
  definition: StateTableDefinition<S, A>,
): StateTable<S, A> {
  const names = Object.keys(definition.states) as [S, ...S[]]
  const actions = Object.entries(definition.actions) as [A, ActionEntry<S>][]
  const problems = findProblems(definition, names, actions)
  if (problems.length > 0) throw new Error(`${definition.id}: ${problems.join(' ')}`)
  const allows = (state: S, action: A) => definition.actions[action].from.includes(state)
  return {
    ...definition,
    names,
    allows,
    allowedActions: (state, actor) =>
      actions
        .filter(([action, { needs }]) => allows(state, action) && isTakenBy(actor, needs))
        .map(([action]) => action),
  }
}

function isTakenBy(actor: Actor, needs: Permission | undefined): boolean {
  return needs ? may(actor, needs) : actor.type === 'system'
}

function findProblems<S extends string, A extends string>(
  { initial, states }: StateTableDefinition<S, A>,
  names: readonly S[],
  actions: readonly [A, ActionEntry<S>][],
): string[] {
  const reached = reachableFrom(initial, actions)
  return names.flatMap((name) => {
    const hasWayOut = actions.some(([, { from, to }]) => from.includes(name) && to !== name)
    if (!reached.has(name)) return [`Nothing leads to "${name}".`]
    if (hasWayOut && states[name].isFinal) return [`"${name}" is final, but something follows it.`]
    return hasWayOut || states[name].isFinal ? [] : [`"${name}" has no way out and is not final.`]
  })
}

function reachableFrom<S extends string, A extends string>(
  initial: S,
  actions: readonly [A, ActionEntry<S>][],
): ReadonlySet<S> {
  const reached = new Set([initial])
  let before = 0
  while (before < reached.size) {
    before = reached.size
    for (const [, { from, to }] of actions) {
      if (from.some((state) => reached.has(state))) reached.add(to)
    }
  }
  return reached
}
