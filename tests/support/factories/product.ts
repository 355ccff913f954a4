import type { SellableProduct } from '#lib/catalog/contract.ts'
import { insertIfAbsent } from '#lib/kernel/database/insert-if-absent.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'

/** What a test says about a product; the rest is filled in. */
export interface GivenProduct extends Partial<SellableProduct> {
  readonly unitPriceMinor?: bigint
  readonly currency?: string
  /** Pieces in stock; a product without it is not counted. */
  readonly stockMilli?: bigint
  readonly isPublished?: boolean
}

/** Stores a product with its list price and, where given, its stock. */
export async function createProduct(kernel: Kernel, given: GivenProduct = {}): Promise<SellableProduct> {
  const productId = given.productId ?? kernel.newId()
  const { unitPriceMinor = 12_500n, currency = 'EUR', stockMilli, isPublished = true, ...rest } = given
  const product: SellableProduct = {
    productId,
    sku: `SKU-${productId}`,
    slug: `product-${productId}`,
    name: 'Centrifugal pump',
    kind: 'physical',
    unit: 'piece',
    taxClass: 'standard',
    isStockTracked: stockMilli !== undefined,
    durationMinutes: null,
    skill: null,
    billingIntervalMonths: null,
    termMonths: null,
    ...rest,
  }
  await storeProduct(kernel, product, isPublished)
  await storePrice(kernel, { productId, unitPriceMinor, currency })
  if (stockMilli !== undefined) await storeStock(kernel, productId, stockMilli)
  return product
}

/** Stores the standard rate of a country, valid for ever, unless it is there. */
export async function createTaxRate(kernel: Kernel, country = 'DE', rateBasisPoints = 1900): Promise<void> {
  await kernel.database.write((transaction) =>
    insertIfAbsent(transaction, 'tax_rate', [
      {
        id: kernel.newId(),
        country,
        tax_class: 'standard',
        rate_basis_points: rateBasisPoints,
        valid_from: '2020-01-01',
        valid_until: null,
      },
    ]),
  )
}

async function storeProduct(kernel: Kernel, product: SellableProduct, isPublished: boolean): Promise<void> {
  const now = toInstant(kernel.clock.now())
  await kernel.database.write((transaction) =>
    transaction
      .insertInto('catalog_product')
      .values({
        id: product.productId,
        sku: product.sku,
        slug: product.slug,
        kind: product.kind,
        name: product.name,
        description: '',
        brand: 'Halden',
        manufacturer_number: product.sku,
        ean: '',
        category_id: null,
        unit: product.unit,
        tax_class: product.taxClass,
        attributes: '{}',
        is_stock_tracked: product.isStockTracked ? 1 : 0,
        duration_minutes: product.durationMinutes,
        skill: product.skill,
        billing_interval_months: product.billingIntervalMonths,
        term_months: product.termMonths,
        is_published: isPublished ? 1 : 0,
        source: '',
        source_hash: '',
        created_at: now,
        updated_at: now,
      })
      .execute(),
  )
}

async function storePrice(
  kernel: Kernel,
  price: { readonly productId: string; readonly unitPriceMinor: bigint; readonly currency: string },
): Promise<void> {
  await kernel.database.write((transaction) =>
    transaction
      .insertInto('pricing_price')
      .values({
        id: kernel.newId(),
        product_id: price.productId,
        currency: price.currency,
        min_quantity_milli: 0n,
        unit_price_minor: price.unitPriceMinor,
      })
      .execute(),
  )
}

async function storeStock(kernel: Kernel, productId: string, stockMilli: bigint): Promise<void> {
  await kernel.database.write((transaction) =>
    transaction
      .insertInto('inventory_stock')
      .values({ product_id: productId, location: 'main', available_milli: stockMilli, reserved_milli: 0n })
      .execute(),
  )
}
