import type { Attributes } from '#lib/catalog/attribute-value.ts'

interface SeedProductBase {
  readonly sku: string
  readonly category: string
  readonly name: string
  readonly nameDe: string
  readonly description: string
  readonly descriptionDe: string
  readonly attributes: Attributes
  /** Of one unit, in cents. */
  readonly priceMinor: bigint
  /** What a unit costs from a number of units on, in cents. */
  readonly tiers?: readonly { readonly from: bigint; readonly priceMinor: bigint }[]
}

/** Goods of the invented supplier. */
export interface SeedGoods extends SeedProductBase {
  readonly kind: 'physical'
  readonly unit: 'piece' | 'metre' | 'set'
  readonly ean: string
  /** In units; what is built to order has none. */
  readonly stock: bigint | null
}

/** Work of the invented supplier. */
export interface SeedWork extends SeedProductBase {
  readonly kind: 'service'
  readonly durationMinutes: number
  readonly skill: string
}

/** Plans of the invented supplier. */
export interface SeedPlan extends SeedProductBase {
  readonly kind: 'subscription'
  readonly billingIntervalMonths: number
  readonly termMonths: number
}

export type SeedProduct = SeedGoods | SeedWork | SeedPlan
