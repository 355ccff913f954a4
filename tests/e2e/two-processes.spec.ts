import { domains } from '#domains'
import { plugins } from '#installed'
import { systemClock } from '#lib/kernel/clock.ts'
import { compose } from '#lib/kernel/compose.ts'
import { openDatabase } from '#lib/kernel/database/open-database.ts'
import { execute } from '#lib/kernel/execute.ts'
import { newId } from '#lib/kernel/identifier.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { defaultRules } from '#lib/kernel/outbound/judge-address.ts'
import { openOutbound } from '#lib/kernel/outbound/open-outbound.ts'
import { placeOrder } from '#lib/orders/commands/place-order.ts'
import { findBrokenInvariants } from '../proof/invariants.ts'
import { fillCart, readyToOrder } from '../support/ready-to-order.ts'
import { startShop } from '../support/shop.ts'
import { expect, test } from './shop-test.ts'

const ordersAtTheEnd = Array.from({ length: 10 })
const leaseMilliseconds = 30_000

test(
  'two processes deliver each fact once, though one is killed in the middle',
  { tag: '@mariadb' },
  async ({ shop }) => {
    test.setTimeout(150_000)
    const kernel = openKernel(shop.databaseUrl)
    const second = await startShop(shop.databaseUrl)
    try {
      const ready = await readyToOrder(kernel, 1_000_000n)
      let orderCount = 0
      const order = async (): Promise<void> => {
        const input = await fillCart(kernel, ready, [ready.pump, ready.visit, ready.care])
        await execute(kernel, placeOrder, input, { actor: ready.buyer, key: `order-${orderCount}` })
        orderCount += 1
      }
      await expect(async () => {
        await order()
        expect(await takenBy(kernel, second.pid)).toBeGreaterThan(0)
      }).toPass({ intervals: [1], timeout: 30_000 })
      for (const _ of ordersAtTheEnd) await order()
      process.kill(second.pid, 'SIGKILL')
      for (const _ of ordersAtTheEnd) await order()
      await expect.poll(() => openDeliveries(kernel), { timeout: leaseMilliseconds + 60_000 }).toBe(0)
      expect(await effectsOf(kernel, ready.buyer.companyId)).toEqual({
        orders: orderCount,
        shipments: orderCount,
        visits: orderCount,
        subscriptions: orderCount,
        partsBegun: orderCount * 3,
      })
      const now = kernel.clock.now()
      expect(await findBrokenInvariants(kernel.database, { deliveredUntil: now })).toEqual([])
    } finally {
      await second.stop()
      await kernel.database.close()
    }
  },
)

function openKernel(databaseUrl: string): Kernel {
  return {
    registry: compose([...domains, ...plugins]),
    database: openDatabase(databaseUrl),
    clock: systemClock,
    newId: () => newId(),
    timeZone: 'Europe/Vienna',
    outbound: openOutbound(defaultRules([])),
    processName: 'end-to-end',
    onFacts: () => {},
    report: (error) => console.error(error),
  }
}

function openDeliveries(kernel: Kernel): Promise<number> {
  return kernel.database.read(async (reader) => {
    const { count } = await reader
      .selectFrom('kernel_delivery')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('state', '!=', 'done')
      .executeTakeFirstOrThrow()
    return Number(count)
  })
}

/** How many deliveries a process holds or has done: it leaves its name on them. */
function takenBy(kernel: Kernel, pid: number): Promise<number> {
  return kernel.database.read(async (reader) => {
    const { count } = await reader
      .selectFrom('kernel_delivery')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('lease_owner', 'like', `${pid}@%`)
      .executeTakeFirstOrThrow()
    return Number(count)
  })
}

function effectsOf(kernel: Kernel, companyId: string) {
  const tables = {
    orders: 'orders_order',
    shipments: 'fulfillment_shipment',
    visits: 'field_service_visit',
    subscriptions: 'subscriptions_subscription',
  } as const
  return kernel.database.read(async (reader) => {
    const count = async (table: (typeof tables)[keyof typeof tables]): Promise<number> => {
      const rows = await reader.selectFrom(table).select('id').where('company_id', '=', companyId).execute()
      return rows.length
    }
    const begun = await reader
      .selectFrom('orders_part')
      .select('id')
      .where('company_id', '=', companyId)
      .where('state', '=', 'in-progress')
      .execute()
    return {
      orders: await count(tables.orders),
      shipments: await count(tables.shipments),
      visits: await count(tables.visits),
      subscriptions: await count(tables.subscriptions),
      partsBegun: begun.length,
    }
  })
}
