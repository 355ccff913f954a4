import type { Plugin } from './plugin.ts'
import { startOrder } from './start-order.ts'
import type {
  Contribution,
  EventType,
  Handler,
  Load,
  NamesFact,
  Port,
  Slot,
  View,
  ViewEntry,
} from './token.ts'
import { eachFact } from './token.ts'

/** A contribution and who made it. */
export interface OwnedContribution extends Contribution {
  readonly owner: string
}

/** A listener to an event; its id `plugin/event` is what deliveries remember. */
export interface Subscriber<P> {
  readonly id: string
  readonly load: Load<Handler<P>>
}

/** All plugins, checked against one another. Two registries of the same plugins are equal. */
export interface Registry {
  /** In start order: who is asked comes before who asks. */
  readonly plugins: readonly Plugin[]
  /** What the shop runs without but somebody should know, one sentence each. */
  readonly notices: readonly string[]
  readonly contributions: readonly OwnedContribution[]
  all<T>(slot: Slot<T>): readonly T[]
  one<T>(slot: Slot<T>, key: string): T
  views<Props>(view: View<Props>): readonly (ViewEntry & { readonly owner: string })[]
  provider<T>(port: Port<T>): Load<T> | undefined
  handlers<P>(event: EventType<P>): readonly Subscriber<P>[]
  /** The listener with an id, and the event that it listens to. */
  subscriber(id: string): (Subscriber<unknown> & { readonly event: EventType<unknown> }) | undefined
}

interface Listener {
  readonly event: EventType<unknown>
  readonly load: Load<Handler<unknown>>
}

/**
 * Fits plugins together. Pure: no plugin code runs.
 *
 * @throws one error that lists every problem at once
 */
export function compose(plugins: readonly Plugin[]): Registry {
  const written = plugins.flatMap((plugin) =>
    plugin.contributes.map((contribution) => ({ ...contribution, owner: plugin.id })),
  )
  const contributions = [...written, ...listenersToEach(written)]
  const order = startOrder(plugins)
  const problems = [
    ...twins(plugins),
    ...clashes(contributions),
    ...unanswered(plugins, contributions),
    ...order.problems,
  ]
  if (problems.length > 0) throw new Error(explain(problems))
  return registryOf(order.plugins, contributions)
}

function registryOf(plugins: readonly Plugin[], contributions: readonly OwnedContribution[]): Registry {
  const byToken = groupByToken(contributions)
  const to = (id: string): readonly OwnedContribution[] => byToken.get(id) ?? []
  const subscribers = new Map(
    contributions.filter(isListener).map((entry) => {
      const listener = entry.value as Listener
      const id = `${entry.owner}/${entry.to}`
      return [id, { id, load: listener.load, event: listener.event }] as const
    }),
  )
  return {
    plugins,
    contributions,
    notices: missingKeys(plugins, contributions),
    all: <T>(slot: Slot<T>) => to(slot.id).map((entry) => entry.value as T),
    one: <T>(slot: Slot<T>, key: string) => {
      const found = to(slot.id).find((entry) => entry.key === key)
      if (!found)
        throw new Error(
          `Nothing fills "${slot.id}" for "${key}". Add a plugin that does to plugins/index.ts.`,
        )
      return found.value as T
    },
    views: (view) => to(view.id).map((entry) => ({ ...(entry.value as ViewEntry), owner: entry.owner })),
    provider: <T>(port: Port<T>) => to(port.id)[0]?.value as Load<T> | undefined,
    handlers: <P>(event: EventType<P>) =>
      to(event.id).map((entry) => subscribers.get(`${entry.owner}/${entry.to}`) as unknown as Subscriber<P>),
    subscriber: (id) => subscribers.get(id),
  }
}

function groupByToken(contributions: readonly OwnedContribution[]): Map<string, OwnedContribution[]> {
  const groups = new Map<string, OwnedContribution[]>()
  for (const entry of contributions) {
    const group = groups.get(entry.to)
    if (group) group.push(entry)
    else groups.set(entry.to, [entry])
  }
  return groups
}

/** One listener per fact, however often the fact fills the slot. */
function listenersToEach(contributions: readonly OwnedContribution[]): readonly OwnedContribution[] {
  return contributions
    .filter(({ to }) => to === eachFact)
    .flatMap(({ owner, value }) => {
      const { slot, load } = value as { readonly slot: string; readonly load: Load<Handler<unknown>> }
      const events = contributions
        .filter(({ to }) => to === slot)
        .map((entry) => (entry.value as NamesFact).event)
      return [...new Map(events.map((event) => [event.id, event]))].map(([to, event]) => ({
        to,
        owner,
        value: { event, load },
      }))
    })
}

/** A contribution to the very fact that it names; others may name facts without listening to them. */
function isListener(entry: Contribution): boolean {
  const { value, to } = entry
  return typeof value === 'object' && value !== null && 'load' in value && eventIdOf(value) === to
}

function eventIdOf(value: object): unknown {
  if (!('event' in value) || typeof value.event !== 'object' || value.event === null) return undefined
  return 'id' in value.event ? value.event.id : undefined
}

function twins(plugins: readonly Plugin[]): readonly string[] {
  const ids = plugins.map((plugin) => plugin.id)
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
  return [...repeated].map((id) => `Two plugins call themselves "${id}".`)
}

function clashes(contributions: readonly OwnedContribution[]): readonly string[] {
  const first = new Map<string, OwnedContribution>()
  const problems: string[] = []
  for (const entry of contributions) {
    const listener = isListener(entry)
    const place = `${entry.to}\n${listener ? entry.owner : (entry.key ?? '')}`
    const other = first.get(place)
    if (!other) first.set(place, entry)
    else if (listener) problems.push(`${entry.owner} listens to "${entry.to}" twice.`)
    else if (entry.key === undefined)
      problems.push(`${other.owner} and ${entry.owner} both answer "${entry.to}".`)
    else problems.push(`${other.owner} and ${entry.owner} both fill "${entry.to}" for "${entry.key}".`)
  }
  return problems
}

function unanswered(
  plugins: readonly Plugin[],
  contributions: readonly OwnedContribution[],
): readonly string[] {
  const answered = new Set(contributions.map((entry) => entry.to))
  return plugins.flatMap((plugin) =>
    (plugin.requires ?? [])
      .filter((port) => !answered.has(port.id))
      .map((port) => `${plugin.id} requires "${port.id}", but no plugin provides it.`),
  )
}

function missingKeys(
  plugins: readonly Plugin[],
  contributions: readonly OwnedContribution[],
): readonly string[] {
  return plugins
    .flatMap((plugin) => plugin.opens ?? [])
    .flatMap((slot) => {
      const filled = new Set(contributions.filter((entry) => entry.to === slot.id).map((entry) => entry.key))
      return Object.entries(slot.requiredKeys)
        .filter(([key]) => !filled.has(key))
        .map(([, sentence]) => sentence)
    })
}

function explain(problems: readonly string[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return [
    `The installed plugins do not fit together (${count}):`,
    ...problems.map((problem) => `  • ${problem}`),
  ].join('\n')
}
