import type { CommandContext } from '#lib/kernel/context.ts'
import type { ImportedRows, ImportHandler, ImportRow } from '#lib/imports/contract.ts'
import { importProducts } from '../commands/import-products.ts'
import { importOptions } from './import-options.ts'
import type { ImportedProduct } from './imported-product.ts'

/** What all importers of products have in common: everything but the form of their rows. */
export const productImport: Omit<ImportHandler, 'rowSchema'> = {
  keyOf: (row) => (row as ImportedProduct).sku,
  weightOf: (row) => Object.keys((row as ImportedProduct).attributes).length,
  importRows,
}

async function importRows(
  ctx: CommandContext,
  rows: readonly ImportRow[],
  options: Readonly<Record<string, string>>,
): Promise<ImportedRows> {
  const products = rows.map(({ row }) => row as ImportedProduct)
  const { refusedSkus, ...tally } = await ctx.run(importProducts, {
    ...importOptions.parse(options),
    products,
  })
  const numbers = new Map(rows.map(({ rowNumber }, index) => [products[index]?.sku, rowNumber]))
  const refused = refusedSkus.map((sku) => ({
    rowNumber: numbers.get(sku) ?? 0,
    problem: `The number ${sku} is taken by a product that does not come from this source.`,
  }))
  return { ...tally, refused }
}
