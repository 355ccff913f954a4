import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { deliverFacts } from '#lib/kernel/deliver-facts.ts'
import { execute } from '#lib/kernel/execute.ts'
import type { Plugin } from '#lib/kernel/plugin.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import type { Handler } from '#lib/kernel/token.ts'
import { event, on } from '#lib/kernel/token.ts'
import { leaveEffect } from './effects.ts'
import { system } from './factories/actor.ts'
import type { TestKernel } from './kernel.ts'

/** A fact that says nothing but which of several it is. */
export interface Counted {
  readonly round: number
}

export const counted = event('test.counted', z.strictObject({ round: z.int() }))

const tell = command({
  id: 'test.tell',
  needs: 'anyone',
  input: z.strictObject({ rounds: z.array(z.int()).max(100) }),
  async run(ctx, { rounds }) {
    for (const round of rounds) ctx.emit(counted, { round })
  },
})

export const leavesEffect: Handler<Counted> = (ctx) => leaveEffect(ctx)

/** A plugin that hears each count. */
export function listener(id: string, run: Handler<Counted>): Plugin {
  return definePlugin({ id, title: id, contributes: [on(counted, async () => ({ default: run }))] })
}

/** Tells the counts from 0 on. */
export async function tellFacts(kernel: TestKernel, howMany: number): Promise<void> {
  const rounds = Array.from({ length: howMany }, (_, round) => round)
  await execute(kernel, tell, { rounds }, { actor: system })
}

export async function deliverAll(kernel: TestKernel): Promise<void> {
  while ((await deliverFacts(kernel)) > 0);
}

/** How the first delivery stands. */
export function onlyDelivery(kernel: TestKernel) {
  return kernel.database.read((reader) =>
    reader
      .selectFrom('kernel_delivery')
      .select([
        'state',
        'attempts',
        'next_try_at as nextTryAt',
        'lease_owner as leaseOwner',
        'last_error as lastError',
      ])
      .executeTakeFirstOrThrow(),
  )
}
