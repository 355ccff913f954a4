import { beforeAll, expect, test } from 'vitest'
import { domains } from '#domains'
import type { Person } from '#lib/kernel/actor.ts'
import { deliverFacts } from '#lib/kernel/deliver-facts.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { later } from '#lib/kernel/instant.ts'
import { placeOrder } from '#lib/orders/commands/place-order.ts'
import { findOwnOrder } from '#lib/orders/queries/find-order.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newStaff } from '#tests/support/factories/actor.ts'
import { createProduct } from '#tests/support/factories/product.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { fillCart, readyToOrder } from '#tests/support/ready-to-order.ts'
import fieldService from '../plugin.ts'
import { findVisit } from '../queries/find-visit.ts'
import { visitsOfOwnOrder } from '../queries/visits-of-order.ts'
import { completeVisit } from './complete-visit.ts'
import { scheduleVisit } from './schedule-visit.ts'

describeEachDatabase('visits', (open) => {
  let kernel: TestKernel
  let staff: Person
  beforeAll(async () => {
    kernel = testKernel(await open(), [...domains, fieldService])
    staff = await newStaff(kernel)
  })

  async function twoVisits() {
    const ready = await readyToOrder(kernel)
    const second = await createProduct(kernel, { kind: 'service', name: 'Training' })
    const input = await fillCart(kernel, ready, [ready.visit, second])
    const { orderId } = await execute(kernel, placeOrder, input, { actor: ready.buyer })
    while ((await deliverFacts(kernel)) > 0);
    const stateOfOrder = async () =>
      (await ask(kernel, findOwnOrder, { orderId }, { actor: ready.buyer })).state
    const found = await ask(kernel, visitsOfOwnOrder, { orderId }, { actor: ready.buyer })
    const one = found.find(({ name }) => name === 'Commissioning')
    const two = found.find(({ name }) => name === 'Training')
    if (!one || !two) throw new Error('The order has no two visits.')
    return { buyer: ready.buyer, one, two, stateOfOrder }
  }

  const inMinutes = (minutes: number) => later(kernel.clock.now(), minutes * 60_000).toISOString()
  const schedule = (visitId: string, startsAt = inMinutes(90), technician = 'Theo') =>
    execute(kernel, scheduleVisit, { visitId, startsAt, technician }, { actor: staff })
  const complete = (visitId: string, note?: string) =>
    execute(kernel, completeVisit, note === undefined ? { visitId } : { visitId, note }, { actor: staff })

  test('one per line, numbered within the part, with what the work needs', async () => {
    const { one, two } = await twoVisits()
    expect([one.number, two.number].sort()).toEqual([
      expect.stringMatching(/^V-\d{6}-1$/),
      expect.stringMatching(/^V-\d{6}-2$/),
    ])
    expect(one).toMatchObject({
      state: 'requested',
      name: 'Commissioning',
      durationMinutes: 120,
      skill: 'pumps',
    })
    expect(two).toMatchObject({ name: 'Training', durationMinutes: 0, skill: null })
  })

  test('a date is given, and given anew until the work is done', async () => {
    const { one } = await twoVisits()
    await schedule(one.visitId)
    await schedule(one.visitId, inMinutes(200), 'Mia')
    const visit = await ask(kernel, findVisit, { visitId: one.visitId }, { actor: staff })
    expect(visit).toMatchObject({ state: 'scheduled', technician: 'Mia' })
    await complete(one.visitId)
    await expect(schedule(one.visitId)).rejects.toMatchObject({ code: 'field-service.already-completed' })
  })

  test('not in the past, and not now', async () => {
    const { one } = await twoVisits()
    await expect(schedule(one.visitId, inMinutes(-1))).rejects.toMatchObject({
      code: 'field-service.in-the-past',
    })
    await expect(schedule(one.visitId, inMinutes(0))).rejects.toMatchObject({
      code: 'field-service.in-the-past',
    })
  })

  test('only what has a date is completed, and only once', async () => {
    const { one } = await twoVisits()
    await expect(complete(one.visitId)).rejects.toMatchObject({ code: 'field-service.not-scheduled' })
    await schedule(one.visitId)
    await complete(one.visitId, 'Seal replaced.')
    await expect(complete(one.visitId, 'Again.')).rejects.toMatchObject({
      code: 'field-service.already-completed',
    })
    const visit = await ask(kernel, findVisit, { visitId: one.visitId }, { actor: staff })
    expect(visit.note).toBe('Seal replaced.')
  })

  test('the order waits for the last of them', async () => {
    const { one, two, stateOfOrder } = await twoVisits()
    await schedule(one.visitId)
    await schedule(two.visitId)
    await complete(one.visitId)
    while ((await deliverFacts(kernel)) > 0);
    expect(await stateOfOrder()).toBe('in-progress')
    await complete(two.visitId)
    while ((await deliverFacts(kernel)) > 0);
    expect(await stateOfOrder()).toBe('delivered')
  })

  test('two that are completed at the same moment do not both miss the end', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { one, two, stateOfOrder } = await twoVisits()
      await schedule(one.visitId)
      await schedule(two.visitId)
      await Promise.all([complete(one.visitId), complete(two.visitId)])
      while ((await deliverFacts(kernel)) > 0);
      expect(await stateOfOrder()).toBe('delivered')
    }
  })

  test('are for staff, and one that is not there is not found', async () => {
    const { one, buyer } = await twoVisits()
    const input = { visitId: one.visitId, startsAt: inMinutes(90), technician: 'Theo' }
    await expect(execute(kernel, scheduleVisit, input, { actor: buyer })).rejects.toMatchObject({
      code: 'kernel.forbidden',
    })
    await expect(schedule('gone')).rejects.toMatchObject({ code: 'kernel.not-found' })
    await expect(complete('gone')).rejects.toMatchObject({ code: 'kernel.not-found' })
  })
})
