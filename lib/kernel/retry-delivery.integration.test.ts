import { expect, test } from 'vitest'
import * as z from 'zod'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { countEffects, leaveEffect } from '#tests/support/effects.ts'
import { guest, system } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { command } from './command.ts'
import type { Database } from './database/contract.ts'
import { deliverFacts } from './deliver-facts.ts'
import { ask, execute } from './execute.ts'
import { definePlugin } from './plugin.ts'
import { readDeliveries } from './read-deliveries.ts'
import { readParkedDeliveries } from './read-parked-deliveries.ts'
import { retryDelivery } from './retry-delivery.ts'
import { event, on } from './token.ts'

const counted = event('demo.counted', z.strictObject({}))
const subscriber = 'printer/demo.counted'

const count = command({
  id: 'demo.count',
  needs: 'anyone',
  input: z.strictObject({}),
  run: async (ctx) => ctx.emit(counted, {}),
})

describeEachDatabase('a delivery that was given up', (open) => {
  test('is listed with its event, since when, and what the latest failure said', async () => {
    const { kernel } = kernelWithPrinter(await open())
    const occurredAt = kernel.clock.now().toISOString().replace('T', ' ').replace('Z', '')
    await giveUpOne(kernel)
    expect(await parked(kernel)).toEqual([
      {
        factId: expect.any(String),
        event: 'demo.counted',
        subscriber,
        occurredAt,
        lastError: 'The printer is out of paper.',
      },
    ])
  })

  test('arrives once when it is tried again and the cause is mended', async () => {
    const { kernel, printer } = kernelWithPrinter(await open())
    await retry(kernel, await giveUpOne(kernel))
    expect(await parked(kernel)).toEqual([])
    printer.hasPaper = true
    expect(await deliverFacts(kernel)).toBe(1)
    expect(await deliverFacts(kernel)).toBe(0)
    expect(await countEffects(kernel)).toBe(1)
    expect(await ask(kernel, readDeliveries, {}, { actor: system })).toEqual([])
  })

  test('is tried as often as a new one, then given up again', async () => {
    const { kernel } = kernelWithPrinter(await open())
    const factId = await giveUpOne(kernel)
    await retry(kernel, factId)
    expect(await deliverUntilGivenUp(kernel)).toBe(12)
    expect(await parked(kernel)).toMatchObject([{ factId }])
  })

  test('of two who try it again at once the second is told so', async () => {
    const { kernel } = kernelWithPrinter(await open())
    const factId = await giveUpOne(kernel)
    const outcomes = await Promise.allSettled([retry(kernel, factId), retry(kernel, factId)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(retry(kernel, factId)).rejects.toMatchObject({ code: 'kernel.not-parked' })
  })

  test('that never was reads like one that somebody else tried again', async () => {
    const { kernel } = kernelWithPrinter(await open())
    await expect(retry(kernel, 'missing')).rejects.toMatchObject({ code: 'kernel.not-parked' })
  })

  test('is tried again by nobody without the right', async () => {
    const { kernel } = kernelWithPrinter(await open())
    const factId = await giveUpOne(kernel)
    const retrying = execute(kernel, retryDelivery, { factId, subscriber }, { actor: guest })
    await expect(retrying).rejects.toMatchObject({ code: 'kernel.sign-in' })
    expect(await parked(kernel)).toHaveLength(1)
  })

  test('is one of at most 50 that are listed, the newest first', async () => {
    const { kernel } = kernelWithPrinter(await open())
    for (let fact = 0; fact < 51; fact += 1) {
      await execute(kernel, count, {}, { actor: system })
      kernel.clock.advance(1000)
    }
    await kernel.database.write((transaction) =>
      transaction.updateTable('kernel_delivery').set({ state: 'parked' }).execute(),
    )
    const instants = (await parked(kernel)).map(({ occurredAt }) => occurredAt)
    expect(instants).toHaveLength(50)
    expect(instants).toEqual(instants.toSorted().toReversed())
    const first = await kernel.database.read((reader) =>
      reader.selectFrom('kernel_fact').select('occurred_at').orderBy('occurred_at').executeTakeFirstOrThrow(),
    )
    expect(instants).not.toContain(first.occurred_at)
  })
})

function kernelWithPrinter(database: Database) {
  const printer = { hasPaper: false }
  const plugin = definePlugin({
    id: 'printer',
    title: 'Prints what it hears',
    contributes: [
      on(counted, async () => ({
        default: async (ctx) => {
          if (!printer.hasPaper) throw new Error('The printer is out of paper.')
          await leaveEffect(ctx)
        },
      })),
    ],
  })
  return { printer, kernel: testKernel(database, [plugin]) }
}

async function giveUpOne(kernel: TestKernel): Promise<string> {
  await execute(kernel, count, {}, { actor: system })
  await deliverUntilGivenUp(kernel)
  const [delivery] = await parked(kernel)
  return delivery?.factId ?? ''
}

async function deliverUntilGivenUp(kernel: TestKernel): Promise<number> {
  let attempts = 0
  while ((await deliverFacts(kernel)) > 0) {
    attempts += 1
    kernel.clock.advance(3_600_000)
  }
  return attempts
}

function retry(kernel: TestKernel, factId: string): Promise<void> {
  return execute(kernel, retryDelivery, { factId, subscriber }, { actor: system })
}

function parked(kernel: TestKernel) {
  return ask(kernel, readParkedDeliveries, {}, { actor: system })
}
