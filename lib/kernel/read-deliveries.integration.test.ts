import { expect, it } from 'vitest'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { testKernel } from '#tests/support/kernel.ts'
import * as z from 'zod'
import { command } from './command.ts'
import { deliverFacts } from './deliver-facts.ts'
import { ask, execute } from './execute.ts'
import { definePlugin } from './plugin.ts'
import { readDeliveries } from './read-deliveries.ts'
import { event, on } from './token.ts'

const counted = event('demo.counted', z.strictObject({}))
const system = { type: 'system', name: 'test' } as const

const count = command({
  id: 'demo.count',
  needs: 'anyone',
  input: z.strictObject({}),
  run: async (ctx) => ctx.emit(counted, {}),
})

const deaf = definePlugin({
  id: 'deaf',
  title: 'Fails at everything it hears',
  contributes: [
    on(counted, async () => ({
      default: async () => {
        throw new Error('The line is dead.')
      },
    })),
  ],
})

const keen = definePlugin({
  id: 'keen',
  title: 'Hears everything',
  contributes: [on(counted, async () => ({ default: async () => undefined }))],
})

describeEachDatabase('deliveries that are open', (openDatabase) => {
  it('are counted by listener, with what the latest failure said', async () => {
    const kernel = testKernel(await openDatabase(), [deaf, keen])
    await execute(kernel, count, {}, { actor: system })
    await execute(kernel, count, {}, { actor: system })
    await deliverFacts(kernel)
    expect(await ask(kernel, readDeliveries, {}, { actor: system })).toEqual([
      { subscriber: 'deaf/demo.counted', waiting: 2, parked: 0, lastError: 'The line is dead.' },
    ])
  })

  it('are counted as parked after the last attempt', async () => {
    const kernel = testKernel(await openDatabase(), [deaf])
    await execute(kernel, count, {}, { actor: system })
    for (let attempt = 0; attempt < 20; attempt += 1) {
      await deliverFacts(kernel)
      kernel.clock.advance(3_600_000)
    }
    expect(await ask(kernel, readDeliveries, {}, { actor: system })).toMatchObject([
      { waiting: 0, parked: 1 },
    ])
  })
})
