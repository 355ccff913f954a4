import { expectTypeOf } from 'vitest'
import { z } from 'zod'
import { command, query } from '#lib/kernel/command.ts'
import type { CommandContext, QueryContext } from '#lib/kernel/context.ts'
import { repository } from '#lib/kernel/repository.ts'
import { navItem } from '#lib/kernel/shell.ts'
import { event, handler, on, port, slot, view } from '#lib/kernel/token.ts'
import type { Contribution, Load, PropsOf } from '#lib/kernel/token.ts'

// Never run: `npm run types` fails where a line marked as wrong compiles, or an unmarked one doesn't.

interface Gateway {
  charge(amountMinor: bigint): Promise<string>
}
interface PaymentMethod {
  readonly id: string
  readonly load: Load<Gateway>
}
interface PlanReader {
  find(planId: string): Promise<number | undefined>
}

const paymentMethod = slot<PaymentMethod>('orders.payment-method', ({ id }) => id)
const planReader = port<PlanReader>('subscriptions.plan-reader')
const orderPanel = view<{ readonly orderId: string }>('orders.panel')
const orderPlaced = event('orders.placed', z.strictObject({ orderId: z.string().max(32) }))
const needs = { id: 'orders.see', description: 'See orders.', grantedTo: [] }

const gateway: Load<Gateway> = () => Promise.resolve({ default: { charge: () => Promise.resolve('ok') } })
const notAGateway = () => Promise.resolve({ default: { refund: () => Promise.resolve('ok') } })
const notAReader = () => Promise.resolve({ default: { find: () => Promise.resolve('a plan') } })
const namesOrder = () =>
  Promise.resolve({ default: handler(orderPlaced, (_ctx, { orderId }) => Promise.resolve(orderId)) })
const namesPlan = () =>
  Promise.resolve({ default: (_ctx: CommandContext, fact: { planId: number }) => Promise.resolve(fact) })

const stock = repository(['inventory_stock'], {
  read: (db) => ({
    count: () => db.selectFrom('inventory_stock').selectAll().execute(),
  }),
  write: (db) => ({
    clear: () => db.deleteFrom('inventory_stock').execute(),
  }),
})

export const contributions: readonly Contribution[] = [
  navItem({ area: 'admin', group: 'orders', label: 'orders.nav', href: '/admin/orders', needs }),
  // @ts-expect-error 1: an area that does not exist
  navItem({ area: 'warehouse', group: 'orders', label: 'orders.nav', href: '/admin/orders', needs }),

  paymentMethod({ id: 'card', load: gateway }),
  // @ts-expect-error 2: a module that is no gateway
  paymentMethod({ id: 'card', load: notAGateway }),

  on(orderPlaced, namesOrder),
  // @ts-expect-error 3: a handler of another fact
  on(orderPlaced, namesPlan),

  // @ts-expect-error 4: a provider that answers something else
  planReader(notAReader),
]

export const readOrder = query({
  id: 'orders.read-order',
  needs: 'anyone',
  input: z.strictObject({ orderId: z.string().max(32) }),
  async run(ctx, { orderId }) {
    expectTypeOf(orderId).toEqualTypeOf<string>()
    expectTypeOf(ctx).toEqualTypeOf<QueryContext>()
    expectTypeOf(ctx.one(paymentMethod, 'card')).toEqualTypeOf<PaymentMethod>()
    expectTypeOf(await ctx.port(planReader)).toEqualTypeOf<PlanReader>()
    expectTypeOf(await ctx.portIf(planReader)).toEqualTypeOf<PlanReader | undefined>()
    // @ts-expect-error 5: a query tells no facts
    ctx.emit(orderPlaced, { orderId })
    await stock(ctx).count()
    // @ts-expect-error 7: a query writes nothing
    await stock(ctx).clear()
    return { orderId, isPaid: true }
  },
})

export const placeOrder = command({
  id: 'orders.place-order',
  needs: 'anyone',
  input: z.strictObject({ orderId: z.string().max(32) }),
  async run(ctx, { orderId }) {
    ctx.emit(orderPlaced, { orderId })
    // @ts-expect-error 6: a fact with another payload
    ctx.emit(orderPlaced, { orderId, totalMinor: 1n })
    await stock(ctx).clear()
    expectTypeOf(await ctx.ask(readOrder, { orderId })).toEqualTypeOf<{ orderId: string; isPaid: boolean }>()
    // @ts-expect-error the input of another query
    await ctx.ask(readOrder, { planId: orderId })
  },
})

// @ts-expect-error 8: a table that does not exist
export const ghosts = repository(['orders_ghost'], { read: () => ({}), write: () => ({}) })

export const foreign = repository(['inventory_stock'], {
  read: (db) => ({
    // @ts-expect-error 8: a table that was not opened
    orders: () => db.selectFrom('orders_order').selectAll().execute(),
  }),
  write: () => ({}),
})

export const writing = repository(['inventory_stock'], {
  read: (db) => ({
    // @ts-expect-error 9: reading that writes
    clear: () => db.deleteFrom('inventory_stock').execute(),
  }),
  write: () => ({}),
})

expectTypeOf<PropsOf<typeof orderPanel>>().toEqualTypeOf<{ readonly orderId: string }>()
// @ts-expect-error a token of one noun is not a token of another
expectTypeOf(planReader).toEqualTypeOf(orderPanel)
