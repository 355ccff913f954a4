import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import type { CommandContext } from '#lib/kernel/context.ts'
import { priceWriter } from '#lib/pricing/contract.ts'
import { productsChanged } from '../contract.ts'
import { labelOf, valueTypeOf } from '../import/attribute-definition.ts'
import { categoryIdOf, importCategories } from '../import/import-categories.ts'
import type { ImportedProduct } from '../import/imported-product.ts'
import { importedProduct } from '../import/imported-product.ts'
import { importProducts as importProductsRight } from '../permissions.ts'
import { attributes } from '../repository/attributes.ts'
import { categories } from '../repository/categories.ts'
import type { StoredProduct } from '../repository/imported-products.ts'
import { importedProducts } from '../repository/imported-products.ts'
import { revision } from '../repository/revision.ts'

/** Most products of one batch. */
const largestBatch = 500

/** What a batch did, and which of its products belong to somebody else. */
export interface ImportedBatch {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  /** Products whose number is taken by a product of another source. */
  readonly refusedSkus: readonly string[]
}

/** Brings a batch of products into the catalogue: new ones, changed ones, and none that are as they were. */
export const importProducts = command({
  id: 'catalog.import-products',
  needs: importProductsRight,
  input: z.strictObject({
    source: z.string().min(1).max(40),
    currency: z.string().length(3),
    /** No product twice. */
    products: z.array(importedProduct).max(largestBatch),
  }),
  async run(ctx, input): Promise<ImportedBatch> {
    const stored = await importedProducts(ctx).bySku(input.products.map((product) => product.sku))
    const refused = input.products.filter((product) => isForeign(stored.get(product.sku), input.source))
    const changed = input.products.filter((product) =>
      isChanged(stored.get(product.sku), product, input.source),
    )
    if (changed.length > 0) await store(ctx, changed, stored, input)
    const created = changed.filter((product) => !stored.has(product.sku)).length
    const tally = {
      created,
      updated: changed.length - created,
      unchanged: input.products.length - changed.length - refused.length,
    }
    // Not product by product: a file may bring thousands, and the trail keeps which file and task it was.
    const after = { ...tally, refused: refused.length, currency: input.currency }
    if (changed.length > 0) ctx.changed({ subject: 'catalog.import', id: input.source, after })
    return { ...tally, refusedSkus: refused.map((product) => product.sku) }
  },
})

function isForeign(known: StoredProduct | undefined, source: string): boolean {
  return known !== undefined && known.source !== source
}

function isChanged(known: StoredProduct | undefined, product: ImportedProduct, source: string): boolean {
  return !known || (known.source === source && known.sourceHash !== product.sourceHash)
}

async function store(
  ctx: CommandContext,
  changed: readonly ImportedProduct[],
  stored: ReadonlyMap<string, StoredProduct>,
  { source, currency }: { readonly source: string; readonly currency: string },
): Promise<void> {
  await addCategories(ctx, changed)
  await addAttributes(ctx, changed)
  const rows = changed.map((product) => ({
    ...product,
    productId: stored.get(product.sku)?.productId ?? ctx.newId(),
    categoryId: categoryIdOf(product.categorySlug),
  }))
  await importedProducts(ctx).save(rows, source, ctx.now)
  const prices = await ctx.port(priceWriter)
  await prices.setListPrices(
    ctx,
    rows.map(({ productId, unitPriceMinor }) => ({ productId, unitPriceMinor })),
    currency,
  )
  await revision(ctx).raise()
  ctx.announce(productsChanged, '')
}

async function addCategories(ctx: CommandContext, changed: readonly ImportedProduct[]): Promise<void> {
  const slugs = new Set(changed.map((product) => product.categorySlug))
  await categories(ctx).addMissing(importCategories(slugs))
}

async function addAttributes(ctx: CommandContext, changed: readonly ImportedProduct[]): Promise<void> {
  const codes = new Set(changed.flatMap((product) => Object.keys(product.attributes)))
  const known = await attributes(ctx).labelsOf([...codes])
  await attributes(ctx).addMissing(
    [...codes]
      .filter((code) => !known.has(code))
      .map((code) => ({ code, label: labelOf(code), valueType: valueTypeOf(code) })),
  )
}
