import { beforeAll, expect, test } from 'vitest'
import { domains } from '#domains'
import type { Person } from '#lib/kernel/actor.ts'
import { deliverFacts } from '#lib/kernel/deliver-facts.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { placeOrder } from '#lib/orders/commands/place-order.ts'
import { findOwnOrder } from '#lib/orders/queries/find-order.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newBuyer, newStaff } from '#tests/support/factories/actor.ts'
import { createProduct } from '#tests/support/factories/product.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { fillCart, readyToOrder } from '#tests/support/ready-to-order.ts'
import subscriptionsPlugin from '../plugin.ts'
import { findSubscription } from '../queries/find-subscription.ts'
import { listOwnSubscriptions } from '../queries/list-subscriptions.ts'
import { subscriptionsOfOwnOrder } from '../queries/subscriptions-of-order.ts'
import { activate } from './activate.ts'
import { renew } from './renew.ts'

describeEachDatabase('activate', (open) => {
  let kernel: TestKernel
  let staff: Person
  beforeAll(async () => {
    kernel = testKernel(await open(), [...domains, subscriptionsPlugin])
    kernel.clock.set('2027-01-31T09:00:00Z')
    staff = await newStaff(kernel)
  })

  async function pending() {
    const ready = await readyToOrder(kernel)
    const endless = await createProduct(kernel, { kind: 'subscription', billingIntervalMonths: 3 })
    const input = await fillCart(kernel, ready, [ready.care, endless], 2000n)
    const { orderId } = await execute(kernel, placeOrder, input, { actor: ready.buyer })
    while ((await deliverFacts(kernel)) > 0);
    const stateOfOrder = async () =>
      (await ask(kernel, findOwnOrder, { orderId }, { actor: ready.buyer })).state
    const found = await ask(kernel, subscriptionsOfOwnOrder, { orderId }, { actor: ready.buyer })
    const care = found.find(({ termMonths }) => termMonths === 12)
    const other = found.find(({ termMonths }) => termMonths === 0)
    if (!care || !other) throw new Error('The order has no two subscriptions.')
    return { buyer: ready.buyer, care, other, stateOfOrder }
  }

  const start = (subscriptionId: string, startsOn?: string) =>
    execute(kernel, activate, startsOn ? { subscriptionId, startsOn } : { subscriptionId }, { actor: staff })
  const find = (subscriptionId: string) => ask(kernel, findSubscription, { subscriptionId }, { actor: staff })
  const factsOf = async (subscriptionId: string) => {
    const rows = await kernel.database.read((reader) =>
      reader
        .selectFrom('kernel_fact')
        .select('payload')
        .where('event', '=', 'subscriptions.period-begun')
        .execute(),
    )
    return rows
      .map(({ payload }) => JSON.parse(payload) as Readonly<Record<string, unknown>>)
      .filter((fact) => fact['subscriptionId'] === subscriptionId)
  }

  test('one pending subscription per line waits with what was agreed', async () => {
    const { care, other } = await pending()
    expect(care).toMatchObject({
      state: 'pending',
      periodNetMinor: 9800n,
      currency: 'EUR',
      intervalMonths: 1,
      termMonths: 12,
      anchorOn: null,
      next: undefined,
    })
    expect(care.number).toMatch(/^C-\d{6}-[12]$/)
    expect(other).toMatchObject({ intervalMonths: 3, termMonths: 0 })
  })

  test('without a day it starts today where the shop is, and tells its first period', async () => {
    kernel.clock.set('2027-01-30T23:30:00Z')
    const { care } = await pending()
    await start(care.subscriptionId)
    expect(await find(care.subscriptionId)).toMatchObject({
      state: 'active',
      anchorOn: '2027-01-31',
      periodCount: 1,
      next: { type: 'renews', on: '2027-02-28' },
    })
    expect(await factsOf(care.subscriptionId)).toEqual([
      {
        subscriptionId: care.subscriptionId,
        companyId: care.companyId,
        sequence: 1,
        startsOn: '2027-01-31',
        endsOn: '2027-02-28',
        netMinor: { $bigint: '9800' },
        currency: 'EUR',
      },
    ])
  })

  test('a second time it is refused, and the first day stands', async () => {
    const { care } = await pending()
    await start(care.subscriptionId, '2027-03-01')
    await expect(start(care.subscriptionId, '2027-04-01')).rejects.toMatchObject({
      code: 'subscriptions.already-active',
    })
    expect(await find(care.subscriptionId)).toMatchObject({ anchorOn: '2027-03-01', periodCount: 1 })
  })

  test('a day that is more than a year away is taken for a slip', async () => {
    const { care } = await pending()
    for (const startsOn of ['2017-01-31', '2037-01-31']) {
      await expect(start(care.subscriptionId, startsOn)).rejects.toMatchObject({
        code: 'subscriptions.start-too-far',
      })
    }
    await expect(start(care.subscriptionId, '2027-02-30')).rejects.toMatchObject({
      problems: [{ path: 'startsOn' }],
    })
    expect((await find(care.subscriptionId)).state).toBe('pending')
  })

  test('the order is complete once all of them run, though they start at the same moment', async () => {
    const { care, other, stateOfOrder } = await pending()
    await start(care.subscriptionId)
    while ((await deliverFacts(kernel)) > 0);
    expect(await stateOfOrder()).toBe('in-progress')
    await start(other.subscriptionId)
    while ((await deliverFacts(kernel)) > 0);
    expect(await stateOfOrder()).toBe('delivered')
    const rivals = await pending()
    await Promise.all([start(rivals.care.subscriptionId), start(rivals.other.subscriptionId)])
    while ((await deliverFacts(kernel)) > 0);
    expect(await rivals.stateOfOrder()).toBe('delivered')
  })

  test('a period that is not due is refused, and the refusal is not remembered under its key', async () => {
    const { care } = await pending()
    const { subscriptionId } = care
    await start(subscriptionId, '2027-01-31')
    const key = `${subscriptionId}.2`
    const second = () => execute(kernel, renew, { subscriptionId, sequence: 2 }, { actor: staff, key })
    await expect(second()).rejects.toMatchObject({ code: 'subscriptions.not-due' })
    kernel.clock.set('2027-02-28T09:00:00Z')
    expect(await second()).toEqual({ periodCount: 2, renewsOn: '2027-03-31' })
    expect(await second()).toEqual({ periodCount: 2, renewsOn: '2027-03-31' })
    expect(await factsOf(subscriptionId)).toHaveLength(2)
    kernel.clock.set('2027-01-31T09:00:00Z')
  })

  test('a company sees its own subscriptions and no others', async () => {
    const { care, buyer } = await pending()
    const own = await ask(kernel, listOwnSubscriptions, { asked: [] }, { actor: buyer })
    expect(own.rows.map(({ companyId }) => companyId)).toEqual([buyer.companyId, buyer.companyId])
    const stranger = await newBuyer(kernel)
    const others = await ask(kernel, listOwnSubscriptions, { asked: [] }, { actor: stranger })
    expect(others.rows).toEqual([])
    await expect(
      execute(kernel, activate, { subscriptionId: care.subscriptionId }, { actor: buyer }),
    ).rejects.toMatchObject({ code: 'kernel.forbidden' })
    await expect(start('gone')).rejects.toMatchObject({ code: 'kernel.not-found' })
  })
})
