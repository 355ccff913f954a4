import type { Address } from '#lib/companies/contract.ts'
import type { ActingStaff } from '#lib/kernel/actor.ts'
import type { PriceStep } from '#lib/pricing/contract.ts'
import type { Seller } from '#lib/seller/contract.ts'
import type { TaxReason } from '#lib/tax/contract.ts'
import type { DeliverableLine, LineKind, OrderDraft } from './contract.ts'

/** A line as it is kept for ever. */
export interface FrozenLine extends DeliverableLine {
  readonly partId: string
  readonly position: number
  readonly taxClass: string
  readonly taxRateBasisPoints: number
  readonly taxReason: TaxReason
  readonly priceTrace: readonly PriceStep[]
  readonly isStockTracked: boolean
}

/** A part as it is kept for ever, but for its state. */
export interface FrozenPart {
  readonly partId: string
  readonly position: number
  readonly kind: LineKind
  readonly netMinor: bigint
  readonly taxMinor: bigint
  readonly totalMinor: bigint
}

/** An order with nothing left open, as guards see it and as it is kept. */
export interface FrozenOrder extends OrderDraft {
  readonly orderId: string
  /** The legal entity that sells, as it was. */
  readonly seller: Seller
  /** The company's VAT id as it was, or empty. */
  readonly vatId: string
  readonly companyName: string
  /** The unit of whoever ordered, as it was. */
  readonly unitId: string
  readonly personName: string
  /** Who of the staff placed it in the person's name; null where they ordered themselves. */
  readonly placedBy: ActingStaff | null
  readonly paymentMethod: string
  readonly address: Address
  readonly taxMinor: bigint
  readonly parts: readonly FrozenPart[]
  readonly lines: readonly FrozenLine[]
  /** SHA-256 over all that is kept; `hash-order.ts` says what. */
  readonly contentHash: string
}
