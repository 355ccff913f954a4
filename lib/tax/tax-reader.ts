import { askServices } from './ask-services.ts'
import type { TaxReader } from './contract.ts'
import { decideTax, ratesNeeded } from './decide-tax.ts'
import { taxRates } from './repository.ts'
import { taxOfLines } from './tax-of-lines.ts'

const taxReader: TaxReader = {
  async ratesOn(ctx, country, on) {
    const rows = await taxRates(ctx).validOn(country, on)
    return new Map(rows.map((row) => [row.taxClass, row.rateBasisPoints]))
  },

  async decide(ctx, sale, items) {
    const answer = await askServices(ctx, sale, items)
    if (answer) return answer
    const country = ratesNeeded(sale, items)
    const rates = country ? await taxReader.ratesOn(ctx, country, sale.on) : new Map<string, number>()
    return items.map((item) => decideTax(sale, item, rates))
  },

  totalsOf: taxOfLines,
}

export default taxReader
