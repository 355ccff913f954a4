import { dayInZone } from '#lib/dates/day-in-zone.ts'
import type { Actor } from './actor.ts'
import type { Command, Query } from './command.ts'
import type { CommandContext, QueryContext } from './context.ts'
import type { Door } from './door.ts'
import { doorKey } from './door.ts'
import type { Kernel } from './kernel.ts'
import { readInput } from './read-input.ts'
import type { EventType, Port } from './token.ts'

/** A fact on its way into the outbox. */
export interface EmittedFact {
  readonly event: EventType<unknown>
  readonly fact: unknown
}

/** The context of a query. */
export function queryContext(kernel: Kernel, actor: Actor, door: Door): QueryContext {
  const now = kernel.clock.now()
  const context: QueryContext = {
    [doorKey]: door,
    actor,
    now,
    today: dayInZone(now, kernel.timeZone),
    all: (slot) => kernel.registry.all(slot),
    one: (slot, key) => kernel.registry.one(slot, key),
    port: async (port) => {
      const answer = await portIf(kernel, port)
      if (answer === undefined) throw new Error(`No plugin provides "${port.id}".`)
      return answer
    },
    portIf: (port) => portIf(kernel, port),
    ask: (query, input) => runWithin(context, query, input),
  }
  return context
}

/** The context of a command; what it emits is collected in `facts`. */
export function commandContext(
  kernel: Kernel,
  actor: Actor,
  door: Door,
  facts: EmittedFact[],
): CommandContext {
  const base = queryContext(kernel, actor, door)
  const context: CommandContext = {
    ...base,
    ask: (query, input) => runWithin(context, query, input),
    newId: () => kernel.newId(),
    emit: (event, fact) => {
      facts.push({ event: event as EventType<unknown>, fact: event.schema.parse(fact) })
    },
    run: (command, input) => runWithin(context, command, input),
  }
  return context
}

async function portIf<T>(kernel: Kernel, port: Port<T>): Promise<T | undefined> {
  const load = kernel.registry.provider(port)
  return load ? (await load()).default : undefined
}

async function runWithin<C extends QueryContext, I, O>(
  context: C,
  definition: {
    readonly needs: Command<I, O>['needs']
    readonly input: Query<I, O>['input']
    run(ctx: C, input: I): Promise<O>
  },
  input: unknown,
): Promise<O> {
  return definition.run(context, readInput(definition, context.actor, input))
}
