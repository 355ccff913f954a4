import { afterEach, expect, test, vi } from 'vitest'
import { countEffects, leaveEffect } from '#tests/support/effects.ts'
import type { Counted } from '#tests/support/counted-facts.ts'
import { deliverAll, leavesEffect, listener, onlyDelivery, tellFacts } from '#tests/support/counted-facts.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import type { Gate } from '#tests/support/gate.ts'
import { newGate } from '#tests/support/gate.ts'
import { holdReads } from '#tests/support/held-reads.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { rivalKernels } from '#tests/support/rival-kernels.ts'
import { deliverFacts } from './deliver-facts.ts'
import type { Handler } from './token.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

describeEachDatabase('claiming deliveries', (open, dialect) => {
  const newRivals = (run: Handler<Counted>) => rivalKernels(dialect, [listener('one', run)])

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

  test('of what several processes saw each takes only what is still free', async () => {
    const { first, second } = await newRivals(leavesEffect)
    const held = holdReads(second)
    await tellFacts(first, 3)
    const late = deliverFacts(held.kernel)
    await held.hasRead.opened
    await leaseOneTo(first, 'another')
    held.mayGoOn.open()
    expect(await late).toBe(2)
    expect(await countEffects(first)).toBe(2)
    expect(await countLeasedTo(first, 'another')).toBe(1)
  })

  test('what a slow listener keeps beyond the lease is left to whoever comes next', async () => {
    const kernel: TestKernel = testKernel(await open(), [
      listener('one', async (ctx) => {
        await leaveEffect(ctx)
        kernel.clock.advance(30_001)
      }),
    ])
    await tellFacts(kernel, 10)
    await deliverFacts(kernel)
    const heard = await countEffects(kernel)
    expect(heard).toBeLessThan(10)
    expect(heard).toBeGreaterThan(0)
    await deliverAll(kernel)
    expect(await countEffects(kernel)).toBe(10)
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
})

/** The same process, whose listeners load only when the gate opens. */
function loadingSlowly(kernel: TestKernel, gate: Gate): TestKernel {
  const subscriber: TestKernel['registry']['subscriber'] = (id) => {
    const found = kernel.registry.subscriber(id)
    return found && { ...found, load: () => gate.opened.then(found.load) }
  }
  return { ...kernel, registry: { ...kernel.registry, subscriber } }
}

async function leaseOneTo({ database }: TestKernel, owner: string): Promise<void> {
  await database.write(async (transaction) => {
    const { factId } = await transaction
      .selectFrom('kernel_delivery')
      .select('fact_id as factId')
      .executeTakeFirstOrThrow()
    await transaction
      .updateTable('kernel_delivery')
      .set({ lease_owner: owner, lease_until: '2999-01-01 00:00:00.000' })
      .where('fact_id', '=', factId)
      .execute()
  })
}

async function countLeasedTo({ database }: TestKernel, owner: string): Promise<number> {
  const rows = await database.read((reader) =>
    reader.selectFrom('kernel_delivery').select('fact_id').where('lease_owner', '=', owner).execute(),
  )
  return rows.length
}
