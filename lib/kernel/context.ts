import type { Actor } from './actor.ts'
import type { Change } from './change.ts'
import type { Command, Query } from './command.ts'
import type { DoorHolder } from './door.ts'
import type { Settings } from './shell.ts'
import type { EventType, Port, Slot } from './token.ts'

/** What a query is given: who asks, when, and the ways to the other plugins. */
export interface QueryContext extends DoorHolder {
  readonly actor: Actor
  /** The moment at which this run began. */
  readonly now: Date
  /** The business date, `YYYY-MM-DD`, of that moment in the shop's zone. */
  readonly today: string
  /**
   * The request, run of a job or delivery that this is part of, at most 64 characters. What hears a fact goes by the
   * id of the request that told it, so that one id leads through everything that a request set off.
   */
  readonly requestId: string
  /** Everything that fills a slot, in the plugins' order. */
  all<T>(slot: Slot<T>): readonly T[]
  /** What fills a slot under a key; throws when nothing does. */
  one<T>(slot: Slot<T>, key: string): T
  /** The answer of the one plugin that provides a port; throws when none does. */
  port<T>(port: Port<T>): Promise<T>
  /** The same, or nothing where no plugin provides it. */
  portIf<T>(port: Port<T>): Promise<T | undefined>
  /**
   * What the shop decided, with the defaults of the schema where it decided nothing. A command reads it in its own
   * transaction and is exact; a query may see it as it was a second ago.
   */
  settings<T>(group: Settings<T>): Promise<T>
  /**
   * Whether this process hears what others announce within a second. Only then may something it keeps in memory be
   * used unasked; the command line and a process that lost the database do not hear.
   */
  readonly hearsNews: boolean
  /** Asks a query as the same actor on the same connection. */
  ask<I, O>(query: Query<I, O>, input: NoInfer<I>): Promise<O>
}

/** What a command is given besides: ids, facts, and other commands in the same transaction. */
export interface CommandContext extends QueryContext {
  newId(): string
  /** Tells a fact. It is stored with the change and delivered after the commit, to each listener once. */
  emit<P>(event: EventType<P>, fact: NoInfer<P>): void
  /** Notes for the audit trail what this command changes. What it is mainly about comes first. */
  changed(change: Change): void
  /**
   * Tells every process that something it may keep in memory is old now. Stored with the change, heard after the
   * commit by each process; the same news twice in one command is one.
   *
   * @param topic `owner.noun`, at most 80 characters
   * @param key what of it, at most 120 characters; empty for all of it
   */
  announce(topic: string, key: string): void
  /** Runs another command as the same actor in the same transaction. */
  run<I, O>(command: Command<I, O>, input: NoInfer<I>): Promise<O>
}
