import type { TaxableItem, TaxableSale, TaxDecision, TaxRule, VatCategory } from './contract.ts'
import { countryOfVatId, isInEu } from './eu-countries.ts'

/** Which rule a sale falls under, and the country that says so. */
export interface TaxTreatment {
  readonly rule: TaxRule
  readonly country: string
}

const untaxed: Readonly<Partial<Record<TaxRule, VatCategory>>> = {
  'reverse-charge': 'AE',
  'intra-community': 'K',
  export: 'G',
  'outside-scope': 'O',
}

/**
 * The rule for goods or services sold to a business, by the VAT Directive 2006/112/EC:
 *
 * - within the seller's country its own rates hold;
 * - to a business with a VAT id of another member state goods go untaxed (Art. 138) and services are taxed by the
 *   buyer (Art. 44 and 196);
 * - to a buyer in the EU without such an id the rates of the destination hold (Art. 33);
 * - beyond the EU's border goods are exported (Art. 146) and services are outside the scope of VAT (Art. 44).
 */
export function treatmentOf(sale: TaxableSale, supply: TaxableItem['supply']): TaxTreatment {
  const { sellerCountry, destination } = sale
  const isGoods = supply === 'goods'
  if (destination === sellerCountry) return { rule: 'domestic', country: sellerCountry }
  if (!isInEu(sellerCountry) || !isInEu(destination)) {
    return { rule: isGoods ? 'export' : 'outside-scope', country: destination }
  }
  const buyerCountry = countryOfVatId(sale.buyerVatId)
  if (buyerCountry !== sellerCountry && isInEu(buyerCountry)) {
    return { rule: isGoods ? 'intra-community' : 'reverse-charge', country: destination }
  }
  return { rule: 'destination', country: destination }
}

/** The country whose rates a sale needs; undefined when none is taxed. */
export function ratesNeeded(sale: TaxableSale, items: readonly TaxableItem[]): string | undefined {
  return items.map(({ supply }) => treatmentOf(sale, supply)).find(({ rule }) => untaxed[rule] === undefined)
    ?.country
}

/**
 * How one item is taxed.
 *
 * @param rates basis points by tax class, of the country that `ratesNeeded` named
 * @returns undefined when the item is taxed and its class has no rate there
 */
export function decideTax(
  sale: TaxableSale,
  item: TaxableItem,
  rates: ReadonlyMap<string, number>,
): TaxDecision | undefined {
  const { rule, country } = treatmentOf(sale, item.supply)
  const shared = { rule, country, on: sale.on, source: 'rates' }
  const category = untaxed[rule]
  if (category) return { taxRateBasisPoints: 0, reason: { ...shared, category } }
  const rate = rates.get(item.taxClass)
  if (rate === undefined) return undefined
  return { taxRateBasisPoints: rate, reason: { ...shared, category: rate === 0 ? 'Z' : 'S' } }
}
