import { beforeAll, expect, test } from 'vitest'
import { domains } from '#domains'
import type { Person } from '#lib/kernel/actor.ts'
import { deliverFacts } from '#lib/kernel/deliver-facts.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { placeOrder } from '#lib/orders/commands/place-order.ts'
import { findOwnOrder } from '#lib/orders/queries/find-order.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newStaff } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { fillCart, readyToOrder } from '#tests/support/ready-to-order.ts'
import fulfillment from '../plugin.ts'
import { findShipment } from '../queries/find-shipment.ts'
import { listShipments } from '../queries/list-shipments.ts'
import { shipmentsOfOwnOrder } from '../queries/shipments-of-order.ts'
import { ship } from './ship.ts'

describeEachDatabase('ship', (open) => {
  let kernel: TestKernel
  let staff: Person
  beforeAll(async () => {
    kernel = testKernel(await open(), [...domains, fulfillment])
    staff = await newStaff(kernel)
  })

  async function waitingShipment() {
    const ready = await readyToOrder(kernel, 5000n)
    const input = await fillCart(kernel, ready, [ready.pump], 2000n)
    const { orderId } = await execute(kernel, placeOrder, input, { actor: ready.buyer })
    while ((await deliverFacts(kernel)) > 0);
    const [shipment] = await ask(kernel, shipmentsOfOwnOrder, { orderId }, { actor: ready.buyer })
    if (!shipment) throw new Error('The order has no shipment.')
    return { ...ready, ...shipment }
  }

  function stockOf(productId: string) {
    return kernel.database.read((reader) =>
      reader
        .selectFrom('inventory_stock')
        .select(['available_milli as available', 'reserved_milli as reserved'])
        .where('product_id', '=', productId)
        .executeTakeFirst(),
    )
  }

  test('a shipment says what to pick and where it goes', async () => {
    const { number, address, pump, lines, state } = await waitingShipment()
    expect(number).toMatch(/^S-\d{6}$/)
    expect(state).toBe('waiting')
    expect(address.city).toBe('Hamburg')
    expect(lines).toMatchObject([{ sku: pump.sku, name: pump.name, unit: 'piece', quantityMilli: 2000n }])
  })

  test('sends it off: held stock leaves, the order is complete, the buyer sees who brings it', async () => {
    const { shipmentId, orderId, buyer, pump } = await waitingShipment()
    expect(await stockOf(pump.productId)).toEqual({ available: 3000n, reserved: 2000n })
    await execute(
      kernel,
      ship,
      { shipmentId, carrier: ' DHL ', trackingNumber: 'JD014600' },
      { actor: staff },
    )
    while ((await deliverFacts(kernel)) > 0);
    expect(await stockOf(pump.productId)).toEqual({ available: 3000n, reserved: 0n })
    const order = await ask(kernel, findOwnOrder, { orderId }, { actor: buyer })
    expect(order.state).toBe('delivered')
    const [shipment] = await ask(kernel, shipmentsOfOwnOrder, { orderId }, { actor: buyer })
    expect(shipment).toMatchObject({ state: 'shipped', carrier: 'DHL', trackingNumber: 'JD014600' })
    expect(shipment?.shippedAt).not.toBeNull()
  })

  test('a second time it is refused, and the first dispatch stands', async () => {
    const { shipmentId } = await waitingShipment()
    await execute(kernel, ship, { shipmentId, carrier: 'DHL', trackingNumber: '' }, { actor: staff })
    await expect(
      execute(kernel, ship, { shipmentId, carrier: 'DPD' }, { actor: staff }),
    ).rejects.toMatchObject({ code: 'fulfillment.already-shipped' })
    const shipment = await ask(kernel, findShipment, { shipmentId }, { actor: staff })
    expect(shipment).toMatchObject({ carrier: 'DHL', trackingNumber: null })
  })

  test('of many at the same moment one sends it off', async () => {
    const { shipmentId, pump } = await waitingShipment()
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) =>
        execute(kernel, ship, { shipmentId, carrier: `Carrier ${index}` }, { actor: staff }),
      ),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await stockOf(pump.productId)).toEqual({ available: 3000n, reserved: 0n })
  })

  test('a form that is sent twice answers twice and ships once', async () => {
    const { shipmentId, number } = await waitingShipment()
    const send = () =>
      execute(kernel, ship, { shipmentId, carrier: 'DHL' }, { actor: staff, key: `form-${shipmentId}` })
    expect(await Promise.all([send(), send()])).toEqual([{ number }, { number }])
  })

  test('is for staff, and a shipment that is not there is not found', async () => {
    const { shipmentId, buyer } = await waitingShipment()
    const input = { shipmentId, carrier: 'DHL' }
    await expect(execute(kernel, ship, input, { actor: buyer })).rejects.toMatchObject({
      code: 'kernel.forbidden',
    })
    await expect(
      execute(kernel, ship, { ...input, shipmentId: 'gone' }, { actor: staff }),
    ).rejects.toMatchObject({ code: 'kernel.not-found' })
    await expect(execute(kernel, ship, { ...input, carrier: '  ' }, { actor: staff })).rejects.toMatchObject({
      problems: [{ path: 'carrier' }],
    })
  })

  test('the pick list begins with what waits longest', async () => {
    kernel.clock.advance(1000)
    const first = await waitingShipment()
    kernel.clock.advance(1000)
    const second = await waitingShipment()
    const asked = [
      ['state', 'waiting'],
      ['size', '100'],
    ] as const
    const { rows } = await ask(
      kernel,
      listShipments,
      { asked: asked.map((pair) => [...pair]) },
      { actor: staff },
    )
    expect(rows.slice(-2).map(({ number }) => number)).toEqual([first.number, second.number])
    expect(rows.at(-1)?.lines).toHaveLength(1)
  })
})
