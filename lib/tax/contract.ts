import { z } from 'zod'
import type { QueryContext } from '#lib/kernel/context.ts'
import type { Load } from '#lib/kernel/token.ts'
import { port, slot } from '#lib/kernel/token.ts'

/** Tax rates by day, and the one policy of rounding. Answered by tax. */
export interface TaxReader {
  /**
   * Rates in basis points (2000 is 20 %) by tax class, valid in a country on a day, in one statement.
   *
   * @param country ISO 3166-1 alpha-2
   * @param on `YYYY-MM-DD`
   */
  ratesOn(ctx: QueryContext, country: string, on: string): Promise<ReadonlyMap<string, number>>
  /**
   * The tax of each item of a sale between two businesses, in the order of the items; undefined where no rate is
   * known. Asks the outside services first, else at most one statement.
   *
   * @throws Refused `tax.service-failed` when an outside service broke or was late: no tax is guessed then
   */
  decide(
    ctx: QueryContext,
    sale: TaxableSale,
    items: readonly TaxableItem[],
  ): Promise<readonly (TaxDecision | undefined)[]>
  /** What lines come to: their nets are rounded already, the tax is rounded once per category. */
  totalsOf(lines: readonly TaxableLine[]): TaxedTotals
}

export const taxReader = port<TaxReader>('tax.tax-reader')

/** Where both sides are. Both are businesses: this shop sells to companies only. */
export interface TaxableSale {
  /** Of the legal entity that sells, ISO 3166-1 alpha-2. */
  readonly sellerCountry: string
  /** Of the company that buys, with its country's letters; empty where it has none. */
  readonly buyerVatId: string
  /** Where goods go, and where services are used. */
  readonly destination: string
  /** The day whose rates count, `YYYY-MM-DD`. */
  readonly on: string
}

/** What is taxed. A subscription is a service. */
export interface TaxableItem {
  readonly taxClass: string
  readonly supply: 'goods' | 'services'
}

/** Codes of UNTDID 5305 as EN 16931 uses them (BT-151). */
export const vatCategories = ['S', 'Z', 'AE', 'K', 'G', 'O'] as const

/** S standard, Z zero rate, AE reverse charge, K intra-community supply, G export, O outside the scope of VAT. */
export type VatCategory = (typeof vatCategories)[number]

/** Why an item is taxed as it is. */
export const taxRules = [
  'domestic',
  'destination',
  'reverse-charge',
  'intra-community',
  'export',
  'outside-scope',
] as const

export type TaxRule = (typeof taxRules)[number]

/** Kept with each line for ever, so that anybody can see how its tax came about. */
export interface TaxReason {
  readonly category: VatCategory
  readonly rule: TaxRule
  /** Whose rate it is, or where the supply goes untaxed. */
  readonly country: string
  /** The day whose rates counted. */
  readonly on: string
  /** `rates`, or the id of the outside service that said so. */
  readonly source: string
}

/** The reason as snapshots keep it. */
export const taxReasonSnapshot: z.ZodType<TaxReason> = z.strictObject({
  category: z.enum(vatCategories),
  rule: z.enum(taxRules),
  country: z.string().max(2),
  on: z.string().max(10),
  source: z.string().max(60),
})

/** How one item is taxed. */
export interface TaxDecision {
  /** Hundredths of a percent: 2000 is 20 %. */
  readonly taxRateBasisPoints: number
  readonly reason: TaxReason
}

/** Asks somebody outside. Undefined leaves the sale to the next service, and at last to the shop's own rates. */
export type AskTaxService = (
  ctx: QueryContext,
  sale: TaxableSale,
  items: readonly TaxableItem[],
) => Promise<readonly TaxDecision[] | undefined>

/** A service that knows taxes better than a table of rates. It has two seconds. */
export interface TaxService {
  /** `owner.noun` */
  readonly id: string
  readonly load: Load<AskTaxService>
}

/** Services that are asked before the shop's own rates, in the plugins' order. */
export const taxService = slot<TaxService>('tax.service', (service) => service.id)

/** What tax is counted by (EN 16931, BG-23): lines of one class and rate share one amount of tax. */
export interface TaxCategory {
  readonly taxClass: string
  /** Hundredths of a percent: 2000 is 20 %. */
  readonly taxRateBasisPoints: number
}

/** A line as tax sees it: its net amount is already rounded to the minor unit. */
export interface TaxableLine extends TaxCategory {
  readonly netMinor: bigint
}

/** The tax of one category: the sum of its lines (BT-116) and what is due on it (BT-117). */
export interface TaxOfCategory extends TaxCategory {
  readonly netMinor: bigint
  readonly taxMinor: bigint
}

/** What taxed lines come to: net (BT-109), tax (BT-110) and both together (BT-112). */
export interface TaxedTotals {
  /** Sorted by class and rate, each category once. */
  readonly taxes: readonly TaxOfCategory[]
  readonly netMinor: bigint
  readonly taxMinor: bigint
  readonly totalMinor: bigint
}
