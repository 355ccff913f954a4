import { beforeEach, expect, test } from 'vitest'
import { domains } from '#domains'
import { addToCart } from '#lib/cart/commands/add-to-cart.ts'
import type { Person } from '#lib/kernel/actor.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { readInbox } from '#lib/notifications/queries/read-inbox.ts'
import { askApproval } from '#lib/orders/commands/ask-approval.ts'
import { placeOrder } from '#lib/orders/commands/place-order.ts'
import { changeSettings } from '#lib/settings/commands/change-settings.ts'
import { checkoutSettings } from '#lib/orders/settings.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newStaff } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { fillCart, readyToOrder } from '#tests/support/ready-to-order.ts'
import { testDelivery } from '#tests/support/test-delivery.ts'
import { decideRequest } from './commands/decide-request.ts'
import { listRequests } from './queries/list-requests.ts'

describeEachDatabase('an order over the limit', (open) => {
  let kernel: TestKernel
  let staff: Person

  beforeEach(async () => {
    kernel = testKernel(await open(), [...domains, testDelivery])
    staff = await newStaff(kernel)
    await setLimit(100, 0)
  })

  const setLimit = (approvalFromTotal: number, expectedVersion: number) =>
    execute(
      kernel,
      changeSettings,
      {
        groupId: checkoutSettings.id,
        expectedVersion,
        fields: [{ name: 'approvalFromTotal', value: approvalFromTotal }],
      },
      { actor: staff },
    )

  /** A cart of a pump for 150.00 with tax. */
  async function largeCart() {
    const ready = await readyToOrder(kernel)
    const input = await fillCart(kernel, ready, [ready.pump])
    const as = { actor: ready.buyer }
    return {
      ready,
      place: () => execute(kernel, placeOrder, input, as),
      askFor: () => execute(kernel, askApproval, { addressId: input.addressId }, as),
    }
  }

  async function decide(action: 'approve' | 'decline', note = '') {
    const { waiting } = await ask(kernel, listRequests, {}, { actor: staff })
    const [request] = waiting
    if (!request) throw new Error('Nothing waits.')
    return execute(kernel, decideRequest, { requestId: request.requestId, action, note }, { actor: staff })
  }

  const refusedWith = (code: string) => ({ code })

  test('is refused until somebody says yes, then goes through once', async () => {
    const { ready, place, askFor } = await largeCart()
    await expect(place()).rejects.toMatchObject(refusedWith('orders.approval-ask'))
    expect(await askFor()).toEqual({ answer: 'waits' })
    expect(await askFor()).toEqual({ answer: 'waits' })
    await expect(place()).rejects.toMatchObject(refusedWith('orders.approval-waits'))
    const staffInbox = await ask(kernel, readInbox, {}, { actor: staff })
    expect(staffInbox.told.map(({ topic }) => topic)).toEqual(['approvals.asked'])
    await decide('approve', 'Fine.')
    const told = (await ask(kernel, readInbox, {}, { actor: ready.buyer })).told
    expect(told.map(({ topic }) => topic)).toEqual(['approvals.approved'])
    await expect(place()).resolves.toMatchObject({ orderNumber: expect.any(String) })
    const again = await fillCart(kernel, ready, [ready.pump])
    await expect(execute(kernel, placeOrder, again, { actor: ready.buyer })).rejects.toMatchObject(
      refusedWith('orders.approval-ask'),
    )
  })

  test('that is changed after the yes needs another one', async () => {
    const { ready, askFor } = await largeCart()
    await askFor()
    await decide('approve')
    await execute(
      kernel,
      addToCart,
      { productId: ready.visit.productId, quantityMilli: 1000n },
      { actor: ready.buyer },
    )
    const input = await fillCart(kernel, ready, [])
    await expect(execute(kernel, placeOrder, input, { actor: ready.buyer })).rejects.toMatchObject(
      refusedWith('orders.approval-ask'),
    )
  })

  test('that is declined says why, and can be asked for anew', async () => {
    const { place, askFor } = await largeCart()
    await askFor()
    await decide('decline', 'Over budget.')
    await expect(place()).rejects.toMatchObject({
      code: 'orders.approval-no',
      values: { note: 'Over budget.' },
    })
    expect(await askFor()).toEqual({ answer: 'waits' })
    await decide('approve')
    await expect(place()).resolves.toBeDefined()
  })

  test('is decided once, by somebody who may, and leaves small orders alone', async () => {
    const { ready, askFor } = await largeCart()
    await askFor()
    const { waiting } = await ask(kernel, listRequests, {}, { actor: staff })
    const requestId = waiting[0]?.requestId ?? ''
    const decideAs = (actor: Person) =>
      execute(kernel, decideRequest, { requestId, action: 'approve', note: '' }, { actor })
    await expect(decideAs(ready.buyer)).rejects.toMatchObject(refusedWith('kernel.forbidden'))
    const withoutRight = { ...staff, permissions: new Set(['approvals.decide-approvals']) }
    await expect(decideAs(withoutRight)).rejects.toMatchObject(refusedWith('kernel.not-found'))
    await expect(decideAs({ ...staff, personId: ready.buyer.personId })).rejects.toMatchObject(
      refusedWith('approvals.own-request'),
    )
    const outcomes = await Promise.allSettled([decideAs(staff), decideAs(staff)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await setLimit(200, 1)
    const small = await largeCart()
    await expect(small.place()).resolves.toBeDefined()
  })

  test('takes one yes for one order, however often it is placed at once', async () => {
    const { ready, place, askFor } = await largeCart()
    await askFor()
    await decide('approve')
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, place))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(ready.buyer.companyId).toBeTruthy()
  })
})
