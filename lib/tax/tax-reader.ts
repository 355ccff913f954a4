import type { TaxReader } from './contract.ts'
import { taxRates } from './repository.ts'
import { taxOfLines } from './tax-of-lines.ts'

const taxReader: TaxReader = {
  async ratesOn(ctx, country, on) {
    const rows = await taxRates(ctx).validOn(country, on)
    return new Map(rows.map((row) => [row.taxClass, row.rateBasisPoints]))
  },
  totalsOf: taxOfLines,
}

export default taxReader
