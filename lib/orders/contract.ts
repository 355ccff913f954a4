import { z } from 'zod'
import type { Address } from '#lib/companies/contract.ts'
import type { ActingStaff } from '#lib/kernel/actor.ts'
import type { CommandContext, QueryContext } from '#lib/kernel/context.ts'
import type { Load } from '#lib/kernel/token.ts'
import { event, port, slot, view } from '#lib/kernel/token.ts'
import type { Seller } from '#lib/seller/contract.ts'
import type { TaxReason } from '#lib/tax/contract.ts'

/** What can be sold, a closed union: everything that handles lines handles all three. */
export const lineKinds = ['physical', 'service', 'subscription'] as const

/** How a line is delivered: goods are shipped, services are visits, subscriptions run. */
export type LineKind = (typeof lineKinds)[number]

/** How far a part is. `placed` waits for its fulfiller; `delivered` and `cancelled` are final. */
export type PartState = 'placed' | 'in-progress' | 'delivered' | 'cancelled'

/** How far an order is, derived from its parts and stored nowhere. */
export type OrderState = 'placed' | 'in-progress' | 'delivered' | 'cancelled'

/** A frozen order line as fulfillers see it. */
export interface DeliverableLine {
  readonly lineId: string
  readonly productId: string
  readonly sku: string
  readonly name: string
  readonly kind: LineKind
  /** Code of the sales unit. */
  readonly unit: string
  /** Thousandths of the sales unit. */
  readonly quantityMilli: bigint
  /** One sales unit before tax, in minor units of the part's currency. */
  readonly unitPriceMinor: bigint
  /** The whole line before tax, rounded to the minor unit. */
  readonly netMinor: bigint
  readonly durationMinutes: number | null
  readonly skill: string | null
  readonly billingIntervalMonths: number | null
  readonly termMonths: number | null
}

/** A frozen order part as fulfillers see it. */
export interface DeliverablePart {
  readonly partId: string
  readonly orderId: string
  readonly orderNumber: string
  readonly companyId: string
  readonly companyName: string
  /** The unit and the person that ordered. */
  readonly unitId: string
  readonly personId: string
  readonly kind: LineKind
  /** ISO 4217 */
  readonly currency: string
  readonly address: Address
  readonly lines: readonly DeliverableLine[]
}

/**
 * Begins the delivery of one part, in a transaction of its own, once. It may run again after a failure, which
 * undoes everything it did.
 */
export type BeginDelivery = (ctx: CommandContext, part: DeliverablePart) => Promise<void>

/** Who delivers parts of one kind. */
export interface Fulfiller {
  readonly kind: LineKind
  readonly load: Load<BeginDelivery>
}

/** One fulfiller per kind of line; without one of them parts of that kind can't be ordered. */
export const fulfiller = slot<Fulfiller>('orders.fulfiller', (entry) => entry.kind, {
  physical: 'Nothing delivers "physical" parts: goods cannot be ordered until a plugin ships them.',
  service: 'Nothing delivers "service" parts: services cannot be ordered until a plugin schedules visits.',
  subscription:
    'Nothing delivers "subscription" parts: subscriptions cannot be ordered until a plugin runs them.',
})

/** What a guard sees of an order that is about to be placed. */
export interface OrderDraft {
  readonly companyId: string
  readonly personId: string
  /** ISO 4217 */
  readonly currency: string
  readonly poNumber: string
  readonly note: string
  /** Before tax, in minor units of the currency. */
  readonly netMinor: bigint
  /** With tax. */
  readonly totalMinor: bigint
  readonly kinds: readonly LineKind[]
}

/**
 * May refuse an order inside its own transaction, and take what is limited there by a guarded write.
 *
 * It fails closed: throwing anything, or taking longer than two seconds, refuses the order.
 */
export interface CheckoutGuard {
  /** `owner.noun` */
  readonly id: string
  readonly load: Load<(ctx: CommandContext, draft: OrderDraft) => Promise<void>>
}

/** Guards of the checkout. All must agree, and all of them together have five seconds. */
export const checkoutGuard = slot<CheckoutGuard>('orders.checkout-guard', (guard) => guard.id)

/** A way to pay. On account is built in. */
export interface PaymentMethod {
  readonly id: string
  /** Key of the messages: what the buyer reads. */
  readonly label: string
}

/** Ways to pay that the checkout offers, in the order of the plugins. */
export const paymentMethod = slot<PaymentMethod>('orders.payment-method', (method) => method.id)

/** A spot on the order page of buyer and staff, below the parts. */
export const orderPanel = view<{ readonly orderId: string; readonly area: 'account' | 'admin' }>(
  'orders.panel',
)

/** Something that staff can do next about an order, on a page of the plugin that it is left to. */
export interface OrderStep {
  /** Key of the messages: a verb and what it is done to, `Ship S-1`. */
  readonly says: string
  readonly values: Readonly<Record<string, string>>
  readonly href: string
}

/** What the actor can do next about an order; nothing for somebody who may not. */
export type FindOrderSteps = (ctx: QueryContext, orderId: string) => Promise<readonly OrderStep[]>

/** Who knows what can be done next about an order: those that deliver it. */
export const orderSteps = slot<{ readonly id: string; readonly load: Load<FindOrderSteps> }>(
  'orders.steps',
  (entry) => entry.id,
)

const partRef = z.strictObject({ partId: z.string().max(32), kind: z.enum(lineKinds) })

/** An order was placed; its parts wait for their fulfillers. */
export const orderPlaced = event(
  'orders.placed',
  z.strictObject({
    orderId: z.string().max(32),
    orderNumber: z.string().max(32),
    companyId: z.string().max(32),
    parts: z.array(partRef).max(100),
  }),
)

/** A part may begin: one fact per part, so that one that fails does not hold up the others. */
export const partReleased = event(
  'orders.part-released',
  z.strictObject({ orderId: z.string().max(32), partId: z.string().max(32), kind: z.enum(lineKinds) }),
)

/** A part was delivered: goods left, a visit is complete, a subscription runs. */
export const partDelivered = event(
  'orders.part-delivered',
  z.strictObject({ orderId: z.string().max(32), partId: z.string().max(32), kind: z.enum(lineKinds) }),
)

/** Every part of an order is delivered. */
export const orderDelivered = event(
  'orders.delivered',
  z.strictObject({ orderId: z.string().max(32), companyId: z.string().max(32) }),
)

/** Where fulfillers report how far their parts are. Answered by orders. */
export interface PartProgress {
  /** Work on the part began; saying so again changes nothing. */
  begin(ctx: CommandContext, partId: string): Promise<void>
  /**
   * The part is delivered in full; tells `orders.part-delivered`, and `orders.delivered` after the last one.
   *
   * Saying so again changes nothing.
   */
  deliver(ctx: CommandContext, partId: string): Promise<void>
}

export const partProgress = port<PartProgress>('orders.part-progress')

/** A line of a frozen order, with what made its price and its tax. */
export interface PlacedLine extends DeliverableLine {
  readonly position: number
  readonly taxClass: string
  /** 2000 is 20 %. */
  readonly taxRateBasisPoints: number
  readonly taxReason: TaxReason
}

/** An order as it was placed. Amounts are minor units of its currency. */
export interface PlacedOrder {
  readonly orderId: string
  readonly orderNumber: string
  readonly seller: Seller
  readonly companyId: string
  readonly companyName: string
  /** The company's VAT id as it was, or empty. */
  readonly vatId: string
  readonly unitId: string
  readonly personId: string
  readonly personName: string
  /** Who of the staff placed it in the person's name; null where they ordered themselves. */
  readonly placedBy: ActingStaff | null
  /** ISO 4217 */
  readonly currency: string
  readonly poNumber: string
  readonly note: string
  readonly paymentMethod: string
  readonly address: Address
  readonly netMinor: bigint
  readonly taxMinor: bigint
  readonly totalMinor: bigint
  /** SHA-256 over all that was frozen. */
  readonly contentHash: string
  /** Instant, UTC. */
  readonly placedAt: string
  readonly parts: readonly { readonly kind: LineKind; readonly lines: readonly PlacedLine[] }[]
}

/** Reads frozen orders for those who deliver or charge them. Answered by orders. */
export interface OrderReader {
  /** A part with its lines; scoped to the actor's company unless the actor is staff or the system. */
  findPart(ctx: QueryContext, partId: string): Promise<DeliverablePart | undefined>
  /** A whole order; scoped alike. */
  findOrder(ctx: QueryContext, orderId: string): Promise<PlacedOrder | undefined>
}

export const orderReader = port<OrderReader>('orders.order-reader')
