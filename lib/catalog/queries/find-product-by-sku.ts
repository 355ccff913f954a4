import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { products } from '../repository/products.ts'
import { findProduct } from './find-product.ts'

/** A published product by its article number. */
export const findProductBySku = query({
  id: 'catalog.find-product-by-sku',
  needs: 'anyone',
  input: z.strictObject({ locale: z.string().max(8), sku: z.string().min(1).max(64) }),
  async run(ctx, { locale, sku }) {
    const found = await products(ctx).findSlug(sku)
    if (!found) throw new NotFound()
    return ctx.ask(findProduct, { locale, slug: found.slug })
  },
})
