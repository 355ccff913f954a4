import type { z } from 'zod'
import type { CommandContext } from './context.ts'

/**
 * A name that the kernel can compare and a type that only the compiler sees.
 *
 * Compare by `id`, never by identity: Next.js may load one module several times in one process.
 */
export interface Token<in out T> {
  readonly id: string
  readonly T?: T
}

/** One thing that a plugin adds. Made by calling a token, read back through the registry. */
export interface Contribution {
  /** The id of the token that was called. */
  readonly to: string
  /** What tells this contribution from others to the same token; unique per token where present. */
  readonly key?: string
  readonly value: unknown
}

/** Code that a manifest points at without importing it, so that reading every manifest stays cheap. */
export type Load<T> = () => Promise<{ readonly default: T }>

/** A place for any number of contributions, one per key. Slots decide what should happen. */
export interface Slot<in out T> extends Token<T> {
  (value: T): Contribution
  readonly kind: 'slot'
  /** Keys that must be filled for the shop to be whole, each with the sentence that says what is missing. */
  readonly requiredKeys: Readonly<Record<string, string>>
}

/** What a plugin shows in a view: an id of its own and a file relative to its folder. */
export interface ViewEntry {
  readonly id: string
  readonly file: string
}

/** A spot on a screen that any plugin fills by file name. Views show what is. */
export interface View<in out Props> extends Token<Props> {
  (value: ViewEntry): Contribution
  readonly kind: 'view'
}

/** What a view hands to the files that fill it. */
export type PropsOf<V> = V extends View<infer Props> ? Props : never

/** A question that exactly one plugin answers. */
export interface Port<in out T> extends Token<T> {
  (load: Load<T>): Contribution
  readonly kind: 'port'
}

/** A fact in the past tense, with the schema of what it carries. Facts are stored as JSON. */
export interface EventType<in out P> extends Token<P> {
  readonly kind: 'event'
  readonly schema: z.ZodType<P>
}

/** Which fact a listener hears: the same whenever it hears it again. */
export interface Telling {
  readonly factId: string
  /** The id of its event. */
  readonly event: string
  /** The instant of the change that it tells of. */
  readonly occurredAt: string
}

/** What runs, in a transaction of its own, once for each fact that it listens to. */
export type Handler<P> = (ctx: CommandContext, fact: P, telling: Telling) => Promise<unknown>

/** What a fact carries. */
export type FactOf<E> = E extends EventType<infer P> ? P : never

/** The part of a contribution by which `onEach` finds the fact to listen to. */
export interface NamesFact {
  readonly event: { readonly id: string; readonly schema: z.ZodType }
}

/**
 * Opens a slot.
 *
 * @param id whole words, `owner.noun`
 * @param keyOf what must be unique among the contributions
 * @param requiredKeys keys without which the shop is not whole, with the sentence to say then
 */
export function slot<T>(
  id: string,
  keyOf: (value: T) => string,
  requiredKeys: Readonly<Record<string, string>> = {},
): Slot<T> {
  const call = (value: T): Contribution => ({ to: id, key: keyOf(value), value })
  return Object.assign(call, { id, kind: 'slot' as const, requiredKeys })
}

/** Opens a view; `Props` are what the screen hands to each file that fills it. */
export function view<Props>(id: string): View<Props> {
  const call = (value: ViewEntry): Contribution => ({ to: id, key: value.id, value })
  return Object.assign(call, { id, kind: 'view' as const })
}

/** Asks a question that exactly one plugin may answer. */
export function port<T>(id: string): Port<T> {
  const call = (load: Load<T>): Contribution => ({ to: id, value: load })
  return Object.assign(call, { id, kind: 'port' as const })
}

/** Names a fact. */
export function event<P>(id: string, schema: z.ZodType<P>): EventType<P> {
  return { id, kind: 'event', schema }
}

/** In a manifest: when this happens, run that. At most one handler per plugin and event. */
export function on<P>(type: EventType<P>, load: Load<Handler<NoInfer<P>>>): Contribution {
  return { to: type.id, value: { event: type, load } }
}

/**
 * In a manifest: when any of the facts happens that fill a slot, run that, once for each fact. For those who pass
 * facts on without knowing who tells them.
 */
export function onEach<T extends NamesFact>(type: Slot<T>, load: Load<Handler<unknown>>): Contribution {
  return { to: eachFact, key: type.id, value: { slot: type.id, load } }
}

/** What `onEach` contributes to; the registry makes listeners of it. */
export const eachFact = 'kernel.each-fact'

/** In the file that the manifest points at: names the event so that its payload is known. */
export function handler<P>(_type: EventType<P>, run: Handler<P>): Handler<P> {
  return run
}
