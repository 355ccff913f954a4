import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { countEffects, leaveEffect } from '#tests/support/effects.ts'
import { system } from '#tests/support/factories/actor.ts'
import type { Gate } from '#tests/support/gate.ts'
import { newGate } from '#tests/support/gate.ts'
import { holdReads } from '#tests/support/held-reads.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { rivalKernels } from '#tests/support/rival-kernels.ts'
import { command } from './command.ts'
import { compose } from './compose.ts'
import { deliverFacts } from './deliver-facts.ts'
import { execute } from './execute.ts'
import { fromInstant } from './instant.ts'
import type { Plugin } from './plugin.ts'
import { definePlugin } from './plugin.ts'
import type { Handler } from './token.ts'
import { event, on } from './token.ts'

interface Counted {
  readonly round: number
}

const counted = event('test.counted', z.strictObject({ round: z.int() }))

const tell = command({
  id: 'test.tell',
  needs: 'anyone',
  input: z.strictObject({ rounds: z.array(z.int()).max(100) }),
  async run(ctx, { rounds }) {
    for (const round of rounds) ctx.emit(counted, { round })
  },
})

const leavesEffect: Handler<Counted> = (ctx) => leaveEffect(ctx)

afterEach(() => {
  vi.unstubAllEnvs()
})

describeEachDatabase('deliverFacts', (open, dialect) => {
  const newKernel = async (...listeners: readonly Plugin[]) => testKernel(await open(), listeners)
  const newRivals = (run: Handler<Counted>) => rivalKernels(dialect, [listener('one', run)])

  test('each listener hears each fact once', async () => {
    const one = vi.fn(leavesEffect)
    const two = vi.fn(leavesEffect)
    const kernel = await newKernel(listener('one', one), listener('two', two))
    await tellFacts(kernel, 3)
    expect(await deliverFacts(kernel)).toBe(6)
    expect(await deliverFacts(kernel)).toBe(0)
    expect(one.mock.calls.map(([, fact]) => fact.round).sort()).toEqual([0, 1, 2])
    expect(two).toHaveBeenCalledTimes(3)
    expect(await countEffects(kernel)).toBe(6)
  })

  test('two processes share the work and do none of it twice', async () => {
    const heard: number[] = []
    const { first, second } = await newRivals(async (ctx, fact) => {
      await leaveEffect(ctx)
      heard.push(fact.round)
    })
    await tellFacts(first, 60)
    await Promise.all([deliverAll(first), deliverAll(second)])
    expect(heard.sort((left, right) => left - right)).toEqual(Array.from({ length: 60 }, (_, round) => round))
    expect(await countEffects(first)).toBe(60)
  })

  test('what a killed process had claimed is taken over when its lease ends', async () => {
    const { clock, first, second } = await newRivals(leavesEffect)
    await tellFacts(first, 1)
    vi.stubEnv('FAILPOINTS', 'outbox.after-claim=throw')
    await expect(deliverFacts(first)).rejects.toThrow('Failpoint')
    vi.unstubAllEnvs()
    clock.advance(30_000)
    expect(await deliverFacts(second)).toBe(0)
    clock.advance(1)
    expect(await deliverFacts(second)).toBe(1)
    expect(await countEffects(second)).toBe(1)
  })

  test('what one process has claimed is left alone by another that saw it before', async () => {
    const { first, second } = await newRivals(leavesEffect)
    const gate = newGate()
    const held = holdReads(second)
    await tellFacts(first, 1)
    const late = deliverFacts(held.kernel)
    await held.hasRead.opened
    const early = deliverFacts(loadingSlowly(first, gate))
    await vi.waitFor(async () => expect((await onlyDelivery(first)).leaseOwner).toBe('first'))
    held.mayGoOn.open()
    expect(await late).toBe(0)
    expect((await onlyDelivery(first)).leaseOwner).toBe('first')
    gate.open()
    expect(await early).toBe(1)
    expect(await countEffects(first)).toBe(1)
  })

  test('a listener that fails is tried again later and later, and parked after 12 tries', async () => {
    const kernel = await newKernel(
      listener('one', async () => {
        throw new Error('The printer is out of paper.')
      }),
    )
    await tellFacts(kernel, 1)
    const waits: number[] = []
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      expect(await deliverFacts(kernel)).toBe(1)
      const { attempts, nextTryAt } = await onlyDelivery(kernel)
      expect(attempts).toBe(attempt)
      waits.push((fromInstant(nextTryAt).getTime() - kernel.clock.now().getTime()) / 1000)
      expect(await deliverFacts(kernel)).toBe(0)
      kernel.clock.set(fromInstant(nextTryAt).toISOString())
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 3600])
    expect(await onlyDelivery(kernel)).toMatchObject({
      state: 'parked',
      lastError: 'The printer is out of paper.',
    })
    expect(await deliverFacts(kernel)).toBe(0)
  })

  test('a listener that fails holds up no other', async () => {
    const kernel = await newKernel(
      listener('broken', async () => {
        throw new Error('No.')
      }),
      listener('sound', leavesEffect),
    )
    await tellFacts(kernel, 2)
    expect(await deliverFacts(kernel)).toBe(4)
    expect(await countEffects(kernel)).toBe(2)
  })

  test('what failed in one process is not tried at once by another that saw it before', async () => {
    const broken = vi.fn(async () => {
      throw new Error('No.')
    })
    const { first, second } = await newRivals(broken)
    const held = holdReads(second)
    await tellFacts(first, 1)
    const late = deliverFacts(held.kernel)
    await held.hasRead.opened
    expect(await deliverFacts(first)).toBe(1)
    held.mayGoOn.open()
    expect(await late).toBe(0)
    expect(broken).toHaveBeenCalledTimes(1)
  })

  test('what a failing listener did and told is undone', async () => {
    let isBroken = true
    const kernel = await newKernel(
      listener('one', async (ctx, fact) => {
        await leaveEffect(ctx)
        if (fact.round === 0) ctx.emit(counted, { round: 1 })
        if (isBroken) throw new Error('No.')
      }),
    )
    await tellFacts(kernel, 1)
    await deliverAll(kernel)
    expect(await countEffects(kernel)).toBe(0)
    isBroken = false
    kernel.clock.advance(2000)
    await deliverAll(kernel)
    expect(await countEffects(kernel)).toBe(2)
  })

  test('a fact that a listener tells is delivered too', async () => {
    const heard: number[] = []
    const kernel = await newKernel(
      listener('one', async (ctx, fact) => {
        heard.push(fact.round)
        if (fact.round < 3) ctx.emit(counted, { round: fact.round + 1 })
      }),
    )
    await tellFacts(kernel, 1)
    await deliverAll(kernel)
    expect(heard).toEqual([0, 1, 2, 3])
  })

  test('the effect and "done" are one transaction: a crash before it keeps neither', async () => {
    const kernel = await newKernel(listener('one', leavesEffect))
    await tellFacts(kernel, 1)
    vi.stubEnv('FAILPOINTS', 'outbox.before-done=throw')
    await deliverFacts(kernel)
    vi.unstubAllEnvs()
    expect(await countEffects(kernel)).toBe(0)
    expect(await onlyDelivery(kernel)).toMatchObject({ state: 'waiting', attempts: 1 })
    kernel.clock.advance(2000)
    await deliverFacts(kernel)
    expect(await countEffects(kernel)).toBe(1)
  })

  test('the effect and "done" are one transaction: a crash after it keeps both', async () => {
    const kernel = await newKernel(listener('one', leavesEffect))
    await tellFacts(kernel, 1)
    vi.stubEnv('FAILPOINTS', 'outbox.after-done=throw')
    await deliverFacts(kernel)
    vi.unstubAllEnvs()
    kernel.clock.advance(3_600_000)
    expect(await deliverFacts(kernel)).toBe(0)
    expect(await countEffects(kernel)).toBe(1)
    expect(await onlyDelivery(kernel)).toMatchObject({ state: 'done', attempts: 0 })
  })

  test('a process whose lease ended while it was slow leaves the effect to the one that took over', async () => {
    const { clock, first, second } = await newRivals(leavesEffect)
    const gate = newGate()
    await tellFacts(first, 1)
    const late = deliverFacts(loadingSlowly(first, gate))
    await vi.waitFor(async () => expect((await onlyDelivery(first)).leaseOwner).toBe('first'))
    clock.advance(30_001)
    expect(await deliverFacts(second)).toBe(1)
    gate.open()
    await late
    expect(await countEffects(first)).toBe(1)
    expect(await onlyDelivery(first)).toMatchObject({ state: 'done', attempts: 0 })
  })

  test('a fact for a plugin that was taken out waits and says so, however long', async () => {
    const kernel = await newKernel(listener('one', leavesEffect))
    await tellFacts(kernel, 1)
    for (let attempt = 1; attempt <= 13; attempt += 1) {
      await deliverFacts({ ...kernel, registry: compose([]) })
      expect((await onlyDelivery(kernel)).lastError).toContain('"one/test.counted" is not installed.')
      kernel.clock.advance(attempt === 1 ? 2000 : 3_600_000)
    }
    expect(await deliverFacts(kernel)).toBe(1)
    expect(await countEffects(kernel)).toBe(1)
  })
})

function listener(id: string, run: Handler<Counted>): Plugin {
  return definePlugin({ id, title: id, contributes: [on(counted, async () => ({ default: run }))] })
}

/** The same process, whose listeners load only when the gate opens. */
function loadingSlowly(kernel: TestKernel, gate: Gate): TestKernel {
  const subscriber: TestKernel['registry']['subscriber'] = (id) => {
    const found = kernel.registry.subscriber(id)
    return found && { ...found, load: () => gate.opened.then(found.load) }
  }
  return { ...kernel, registry: { ...kernel.registry, subscriber } }
}

async function tellFacts(kernel: TestKernel, howMany: number): Promise<void> {
  const rounds = Array.from({ length: howMany }, (_, round) => round)
  await execute(kernel, tell, { rounds }, { actor: system })
}

async function deliverAll(kernel: TestKernel): Promise<void> {
  while ((await deliverFacts(kernel)) > 0);
}

function onlyDelivery(kernel: TestKernel) {
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
