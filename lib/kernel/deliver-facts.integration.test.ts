import { afterEach, expect, test, vi } from 'vitest'
import { countEffects, leaveEffect } from '#tests/support/effects.ts'
import {
  counted,
  deliverAll,
  leavesEffect,
  listener,
  onlyDelivery,
  tellFacts,
} from '#tests/support/counted-facts.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newGate } from '#tests/support/gate.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { compose } from './compose.ts'
import { deliverFacts } from './deliver-facts.ts'
import { fromInstant } from './instant.ts'
import type { Plugin } from './plugin.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

describeEachDatabase('deliverFacts', (open, dialect) => {
  const newKernel = async (...listeners: readonly Plugin[]) => testKernel(await open(), listeners)

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

  // SQLite has one writer at a time.
  if (dialect === 'sqlite') return
  test('a listener that waits for the database holds up no other', async () => {
    const second = newGate()
    const kernel = await newKernel(
      listener('one', async (_ctx, { round }) => {
        if (round === 1) second.open()
        await second.opened
      }),
    )
    await tellFacts(kernel, 2)
    expect(await deliverFacts(kernel)).toBe(2)
  })
})
