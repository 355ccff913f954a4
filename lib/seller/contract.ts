import { z } from 'zod'
import type { QueryContext } from '#lib/kernel/context.ts'
import { port } from '#lib/kernel/token.ts'

/**
 * The legal entity that sells, as documents name it (EN 16931, BG-4 to BG-6). Frozen into every order: a firm that
 * moves does not move in old documents.
 */
export interface Seller {
  readonly sellerId: string
  /** BT-27 */
  readonly name: string
  readonly street: string
  readonly postalCode: string
  readonly city: string
  /** ISO 3166-1 alpha-2 */
  readonly country: string
  /** BT-31 with its country's letters, e.g. `ATU12345675`; empty where there is none. */
  readonly vatId: string
  /** BT-30, as the register writes it. */
  readonly registerNumber: string
  readonly bankName: string
  /** ISO 13616 without blanks. */
  readonly iban: string
  /** ISO 9362; may be empty. */
  readonly bic: string
  /** ISO 4217 */
  readonly currency: string
  /** In which the entity counts days. */
  readonly timeZone: string
  /** Where its goods leave from: a place of inventory. */
  readonly location: string
  readonly email: string
  readonly phone: string
  /**
   * What its numbers begin with: up to eight capital letters and digits; empty for the one that needs none. No other
   * entity's numbers ever begin alike.
   */
  readonly numberPrefix: string
}

/** A seller as snapshots keep it; whoever froze one reads it back with this. */
export const sellerSnapshot: z.ZodType<Seller> = z.strictObject({
  sellerId: z.string().max(32),
  name: z.string().max(160),
  street: z.string().max(160),
  postalCode: z.string().max(20),
  city: z.string().max(80),
  country: z.string().max(2),
  vatId: z.string().max(20),
  registerNumber: z.string().max(60),
  bankName: z.string().max(120),
  iban: z.string().max(34),
  bic: z.string().max(11),
  currency: z.string().max(3),
  timeZone: z.string().max(60),
  location: z.string().max(32),
  email: z.string().max(254),
  phone: z.string().max(40),
  numberPrefix: z.string().max(8),
})

/** Who sells. Answered by seller. */
export interface SellerReader {
  /** The entity that sells unless something else is said; undefined while the shop has none. One statement. */
  findDefault(ctx: QueryContext): Promise<Seller | undefined>
}

export const sellerReader = port<SellerReader>('seller.seller-reader')
