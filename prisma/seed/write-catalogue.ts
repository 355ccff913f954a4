import type { Transaction } from 'kysely'
import { slugOf } from '#lib/catalog/slug.ts'
import { insertIfAbsent } from '#lib/kernel/database/insert-if-absent.ts'
import type { DB } from '#lib/kernel/database/schema.generated.ts'
import { seedAttributes } from './catalogue/attributes.ts'
import { seedCategories } from './catalogue/categories.ts'
import { seedProducts } from './catalogue/products.ts'
import type { SeedProduct } from './catalogue/seed-product.ts'

const longestSlug = 120
const milliPerUnit = 1000n

/** Writes what the invented supplier sells: ids are made of names, so that every database has the same. */
export async function writeCatalogue(transaction: Transaction<DB>, instant: string): Promise<void> {
  await insertIfAbsent(
    transaction,
    'catalog_category',
    seedCategories.map(({ slug, parent, name, nameDe }, position) => ({
      id: categoryIdOf(slug),
      parent_id: parent === null ? null : categoryIdOf(parent),
      slug,
      name,
      name_de: nameDe,
      position,
    })),
  )
  await insertIfAbsent(
    transaction,
    'catalog_attribute',
    seedAttributes.map(({ code, label, valueType }) => ({ code, label, value_type: valueType })),
  )
  await raiseRevision(transaction)
  await insertIfAbsent(
    transaction,
    'catalog_product',
    seedProducts.map((product) => productRow(product, instant)),
  )
  await insertIfAbsent(transaction, 'catalog_product_translation', seedProducts.map(translationRow))
  await insertIfAbsent(transaction, 'pricing_price', seedProducts.flatMap(priceRows))
  await insertIfAbsent(transaction, 'inventory_stock', seedProducts.flatMap(stockRows))
}

async function raiseRevision(transaction: Transaction<DB>): Promise<void> {
  await insertIfAbsent(transaction, 'catalog_revision', [{ id: 1, revision: 0n }])
  await transaction
    .updateTable('catalog_revision')
    .set((eb) => ({ revision: eb('revision', '+', 1n) }))
    .execute()
}

function categoryIdOf(slug: string): string {
  return `cat-${slug}`
}

function productIdOf({ sku }: SeedProduct): string {
  return `prod-${sku.toLowerCase()}`
}

function productRow(product: SeedProduct, instant: string) {
  return {
    id: productIdOf(product),
    sku: product.sku,
    slug: slugOf(product.name, longestSlug),
    kind: product.kind,
    name: product.name,
    description: product.description,
    brand: 'Orvelund',
    manufacturer_number: product.sku,
    ean: product.kind === 'physical' ? product.ean : '',
    category_id: categoryIdOf(product.category),
    unit: unitOf(product),
    tax_class: 'standard',
    attributes: JSON.stringify(product.attributes),
    is_stock_tracked: product.kind === 'physical' && product.stock !== null ? 1 : 0,
    duration_minutes: product.kind === 'service' ? product.durationMinutes : null,
    skill: product.kind === 'service' ? product.skill : null,
    billing_interval_months: product.kind === 'subscription' ? product.billingIntervalMonths : null,
    term_months: product.kind === 'subscription' ? product.termMonths : null,
    is_published: 1,
    source: '',
    source_hash: '',
    created_at: instant,
    updated_at: instant,
  }
}

function unitOf(product: SeedProduct): string {
  if (product.kind === 'physical') return product.unit
  return product.kind === 'service' ? 'visit' : 'plan'
}

function translationRow(product: SeedProduct) {
  return {
    product_id: productIdOf(product),
    locale: 'de',
    name: product.nameDe,
    description: product.descriptionDe,
  }
}

function priceRows(product: SeedProduct) {
  const ladder = [{ from: 0n, priceMinor: product.priceMinor }, ...(product.tiers ?? [])]
  return ladder.map(({ from, priceMinor }) => ({
    id: `price-${product.sku.toLowerCase()}-${from}`,
    product_id: productIdOf(product),
    currency: 'EUR',
    min_quantity_milli: from * milliPerUnit,
    unit_price_minor: priceMinor,
  }))
}

function stockRows(product: SeedProduct) {
  if (product.kind !== 'physical' || product.stock === null) return []
  return [
    {
      product_id: productIdOf(product),
      location: 'main',
      available_milli: product.stock * milliPerUnit,
      reserved_milli: 0n,
    },
  ]
}
