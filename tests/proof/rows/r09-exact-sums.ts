import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { currencyCount } from '../money/generated-order.ts'
import type { CheckedOrders, OrdersToCheck } from '../money/check-orders.ts'
import { moneyFaults } from '../money/maths.ts'
import { defineRow } from '../row.ts'

export default defineRow({
  id: 'R9',
  title: 'Exact sums',
  claim:
    'Discounts, taxes and parts of an order add up to the whole to the minor unit, whatever the order of its lines.',
  gate: { orders: 100_000 },
  full: { orders: 1_000_000 },
  probe: { orders: 2_000 },
  faults: moneyFaults,
  async run({ seed, fault, progress }, { orders }) {
    const threads = Math.min(availableParallelism(), 8)
    const share = Math.ceil(orders / threads)
    progress(`${orders} orders on ${threads} threads.`)
    const results = await Promise.all(
      Array.from({ length: threads }, (_, index) => {
        const done = index * share
        return inThread({ firstSeed: seed + done, count: Math.min(share, orders - done), fault })
      }),
    )
    const lineCount = results.reduce((sum, result) => sum + result.lineCount, 0)
    const breaches = results.flatMap((result) =>
      [...result.breaches].map(
        ([breach, { count, firstSeed }]) => `${breach} (${count} orders, the first at seed ${firstSeed})`,
      ),
    )
    const lost = breaches.length === 0 ? '0 minor units lost or made' : 'minor units lost or made'
    return {
      figure: `${lost} in ${orders} orders of ${lineCount} lines in ${currencyCount} currencies of 0, 2 and 3 decimals`,
      breaches,
    }
  },
})

async function inThread(orders: OrdersToCheck): Promise<CheckedOrders> {
  const worker = new Worker(new URL('../money/check-orders-thread.mjs', import.meta.url), {
    workerData: orders,
  })
  const [result] = await Promise.race([
    once(worker, 'message') as Promise<[CheckedOrders]>,
    once(worker, 'exit').then(() => Promise.reject(new Error('A thread ended before its answer.'))),
  ])
  return result
}
