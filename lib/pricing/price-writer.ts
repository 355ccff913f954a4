import type { PriceWriter } from './contract.ts'
import { prices } from './repository.ts'

const priceWriter: PriceWriter = {
  setListPrices(ctx, wanted, currency) {
    return prices(ctx).setListPrices(
      wanted.map((price) => ({ ...price, id: ctx.newId() })),
      currency,
    )
  },
}

export default priceWriter
