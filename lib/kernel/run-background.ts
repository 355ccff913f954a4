import { ask, execute } from './execute.ts'
import type { Kernel } from './kernel.ts'
import { answerOf } from './make-context.ts'
import type { Background, BackgroundRun } from './shell.ts'

/** One round of work beside the requests. */
export async function runBackground(
  kernel: Kernel,
  { id, load }: Background,
  isStopping: () => boolean,
): Promise<void> {
  const { default: work } = await load()
  await work(backgroundRun(kernel, id, isStopping))
}

/** What such work is given: it acts as the shop itself, under its own name. */
export function backgroundRun(kernel: Kernel, name: string, isStopping: () => boolean): BackgroundRun {
  const actor = { type: 'system', name } as const
  return {
    processName: kernel.processName,
    outbound: kernel.outbound,
    now: () => kernel.clock.now(),
    newId: () => kernel.newId(),
    execute: (command, input, key) => execute(kernel, command, input, key ? { actor, key } : { actor }),
    one: (slot, key) => kernel.registry.one(slot, key),
    port: (port) => answerOf(kernel, port),
    ask: (query, input) => ask(kernel, query, input, { actor }),
    isStopping,
    report: (error) => kernel.report(error),
  }
}
