import { stockChanged, stockKeeper } from '#lib/inventory/contract.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { changeListener, models, permission, warmUp } from '#lib/kernel/shell.ts'
import { priceReader, priceWriter } from '#lib/pricing/contract.ts'
import { productReader, productsChanged } from './contract.ts'
import { importProducts } from './permissions.ts'

export default definePlugin({
  id: 'catalog',
  title: 'Catalogue',
  requires: [priceReader, priceWriter, stockKeeper],
  contributes: [
    permission(importProducts),
    models({ file: 'catalog.prisma' }),
    productReader(() => import('./product-reader.ts')),
    changeListener({
      id: 'catalog.search-index',
      topics: [productsChanged],
      load: () => import('./search/hear-products.ts'),
    }),
    changeListener({
      id: 'catalog.public-pages',
      topics: [productsChanged, stockChanged],
      load: () => import('./forget-public-pages.ts'),
    }),
    warmUp({ id: 'catalog.search-index', load: () => import('./search/warm-index.ts') }),
  ],
})
