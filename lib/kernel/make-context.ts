import { dayInZone } from '#lib/dates/day-in-zone.ts'
import type { Actor } from './actor.ts'
import type { Announcement } from './announce.ts'
import { checkAnnouncement } from './announce.ts'
import type { KeptChange } from './audit/kept-change.ts'
import { keptChange } from './audit/kept-change.ts'
import type { Command, Query } from './command.ts'
import type { CommandContext, QueryContext } from './context.ts'
import type { Door } from './door.ts'
import { doorKey } from './door.ts'
import { hearsNews } from './hearing.ts'
import type { Kernel } from './kernel.ts'
import { readInput } from './read-input.ts'
import { readSettings } from './read-settings.ts'
import type { EventType, Port } from './token.ts'

/** A fact on its way into the outbox. */
export interface EmittedFact {
  readonly event: EventType<unknown>
  readonly fact: unknown
}

/** Who asks, and as part of which request. */
export interface Caller {
  readonly actor: Actor
  readonly requestId: string
}

/** What a command tells while it runs, and what is stored with its effect. */
export interface CommandNotes {
  readonly facts: EmittedFact[]
  readonly changes: KeptChange[]
  readonly news: Announcement[]
  /** The ids of the commands that it ran in turn; also of those that failed, for what they did before stays. */
  readonly nested: string[]
}

/** Notes with nothing on them. */
export function emptyNotes(): CommandNotes {
  return { facts: [], changes: [], news: [], nested: [] }
}

/** The context of a query. */
export function queryContext(kernel: Kernel, { actor, requestId }: Caller, door: Door): QueryContext {
  const now = kernel.clock.now()
  const context: QueryContext = {
    [doorKey]: door,
    actor,
    now,
    today: dayInZone(now, kernel.timeZone),
    requestId,
    hearsNews: hearsNews(kernel),
    settings: (group) => readSettings(kernel, door, group),
    all: (slot) => kernel.registry.all(slot),
    one: (slot, key) => kernel.registry.one(slot, key),
    port: (port) => answerOf(kernel, port),
    portIf: (port) => portIf(kernel, port),
    ask: (query, input) => runWithin(context, query, input),
  }
  return context
}

/** The context of a command; what it tells is collected in `notes`. */
export function commandContext(
  kernel: Kernel,
  caller: Caller,
  door: Door,
  notes: CommandNotes,
): CommandContext {
  const base = queryContext(kernel, caller, door)
  const context: CommandContext = {
    ...base,
    ask: (query, input) => runWithin(context, query, input),
    newId: () => kernel.newId(),
    emit: (event, fact) => {
      notes.facts.push({ event: event as EventType<unknown>, fact: event.schema.parse(fact) })
    },
    changed: (change) => {
      notes.changes.push(keptChange(change))
    },
    announce: (topic, key) => {
      checkAnnouncement({ topic, key })
      notes.news.push({ topic, key })
    },
    run: (command, input) => {
      notes.nested.push(command.id)
      return runWithin(context, command, input)
    },
  }
  return context
}

/** The answer of the one plugin that provides a port; throws when none does. */
export async function answerOf<T>(kernel: Kernel, port: Port<T>): Promise<T> {
  const answer = await portIf(kernel, port)
  if (answer === undefined) throw new Error(`No plugin provides "${port.id}".`)
  return answer
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
