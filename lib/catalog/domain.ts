import { stockKeeper } from '#lib/inventory/contract.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { models, permission, warmUp } from '#lib/kernel/shell.ts'
import { priceReader, priceWriter } from '#lib/pricing/contract.ts'
import { productReader } from './contract.ts'
import { importProducts } from './permissions.ts'

export default definePlugin({
  id: 'catalog',
  title: 'Catalogue',
  requires: [priceReader, priceWriter, stockKeeper],
  contributes: [
    permission(importProducts),
    models({ file: 'catalog.prisma' }),
    productReader(() => import('./product-reader.ts')),
    warmUp({ id: 'catalog.search-index', load: () => import('./search/warm-index.ts') }),
  ],
})
