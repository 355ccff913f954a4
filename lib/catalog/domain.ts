import { operation } from '#lib/api/contract.ts'
import { stockChanged, stockKeeper } from '#lib/inventory/contract.ts'
import { importer } from '#lib/imports/contract.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { settingsTopic } from '#lib/kernel/settings-cache.ts'
import { changeListener, models, permission, settings, warmUp } from '#lib/kernel/shell.ts'
import { priceReader, priceWriter } from '#lib/pricing/contract.ts'
import { paletteSource } from '#lib/shell/contract.ts'
import { productColumns, productReader, productsChanged } from './contract.ts'
import { listingSettings } from './settings.ts'
import { importProducts, setUpListing } from './permissions.ts'

export default definePlugin({
  id: 'catalog',
  title: 'Catalogue',
  requires: [priceReader, priceWriter, stockKeeper],
  contributes: [
    permission(importProducts),
    permission(setUpListing),
    settings(listingSettings),
    models({ file: 'catalog.prisma' }),
    importer({
      id: 'catalog.products',
      title: 'catalog.import.products',
      needs: importProducts,
      fields: productColumns,
      load: () => import('./import/product-importer.ts'),
    }),
    importer({
      id: 'catalog.icecat',
      title: 'catalog.import.icecat',
      needs: importProducts,
      fields: [],
      load: () => import('./import/icecat-importer.ts'),
    }),
    paletteSource({
      id: 'catalog.products',
      title: 'catalog.palette',
      needs: 'anyone',
      load: () => import('./palette-source.ts'),
    }),
    productReader(() => import('./product-reader.ts')),
    changeListener({
      id: 'catalog.search-index',
      topics: [productsChanged],
      load: () => import('./search/hear-products.ts'),
    }),
    changeListener({
      id: 'catalog.public-pages',
      topics: [productsChanged, stockChanged, settingsTopic],
      load: () => import('./forget-public-pages.ts'),
    }),
    warmUp({ id: 'catalog.search-index', load: () => import('./search/warm-index.ts') }),

    operation({
      id: 'catalog.list-products',
      method: 'GET',
      path: '/products',
      scope: 'catalog:read',
      summary: 'List products, or search them.',
      load: () => import('./operations/list-products.ts'),
    }),
    operation({
      id: 'catalog.find-product',
      method: 'GET',
      path: '/products/{slug}',
      scope: 'catalog:read',
      summary: 'Read a product by its slug.',
      load: () => import('./operations/find-product.ts'),
    }),
    operation({
      id: 'catalog.find-product-by-sku',
      method: 'GET',
      path: '/products/by-sku/{sku}',
      scope: 'catalog:read',
      summary: 'Read a product by its article number.',
      load: () => import('./operations/find-product-by-sku.ts'),
    }),
    operation({
      id: 'catalog.list-categories',
      method: 'GET',
      path: '/categories',
      scope: 'catalog:read',
      summary: 'List the upper two levels of the category tree.',
      load: () => import('./operations/list-categories.ts'),
    }),
  ],
})
