import type { SellerReader } from './contract.ts'
import { sellers } from './repository.ts'

const reader: SellerReader = {
  findDefault: (ctx) => sellers(ctx).findDefault(),
}

export default reader
