import type { Decisions } from '../decisions.ts'
import { everyone } from '../decisions.ts'

/** Who may. Lines are proposed by `npm run surface:roles` and decided in review. */
export default {
  'command catalog.import-products': ['sales', 'administrator'],
  'operation catalog.find-product': everyone,
  'operation catalog.find-product-by-sku': everyone,
  'operation catalog.list-categories': everyone,
  'operation catalog.list-products': everyone,
  'query catalog.browse-products': everyone,
  'query catalog.find-product': everyone,
  'query catalog.find-product-by-sku': everyone,
  'query catalog.list-categories': everyone,
  'query catalog.list-products': everyone,
  'query catalog.renew-search-index': ['sales', 'administrator'],
  'query catalog.search-products': everyone,
} satisfies Decisions
