import type { Actor } from '#lib/kernel/actor.ts'
import type { Command } from '#lib/kernel/command.ts'
import type { World } from './world.ts'

/** Somebody who may run a command, and an input that it takes as the database stands now. */
export interface Prepared<I = unknown> {
  readonly actor: Actor
  readonly input: I
}

/** How a command is brought to run. */
export interface Example {
  readonly command: Command<unknown, unknown>
  /** Makes a new actor and a new state for one run; it may be called any number of times. */
  prepare(world: World): Promise<Prepared>
}

/** An example of a command; its type holds the input to what the command takes. */
export function example<I, O>(
  command: Command<I, O>,
  prepare: (world: World) => Promise<Prepared<NoInfer<I>>>,
): Example {
  return { command: command as Command<unknown, unknown>, prepare }
}
