import type { ImportField } from '#lib/imports/contract.ts'
import type { LineKind } from '#lib/orders/contract.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { port } from '#lib/kernel/token.ts'

/** Topic of news about the catalogue: products, categories or list prices were changed. The key is empty. */
export const productsChanged = 'catalog.products'

/** What the cart and an order need to know of a product. */
export interface SellableProduct {
  readonly productId: string
  readonly sku: string
  readonly slug: string
  readonly name: string
  readonly kind: LineKind
  /** Code of the sales unit: `piece`, `hour`, `month` ... */
  readonly unit: string
  readonly taxClass: string
  readonly isStockTracked: boolean
  /** Services only. */
  readonly durationMinutes: number | null
  readonly skill: string | null
  /** Subscriptions only: months between renewals, and months bound. */
  readonly billingIntervalMonths: number | null
  readonly termMonths: number | null
}

/** What can be bought. Answered by the catalogue. */
export interface ProductReader {
  /**
   * Published products among the ids, in one statement; ids that are unknown or unpublished are left out.
   *
   * @param productIds at most 500
   */
  findSellable(
    ctx: QueryContext,
    productIds: readonly string[],
    locale: string,
  ): Promise<ReadonlyMap<string, SellableProduct>>
}

export const productReader = port<ProductReader>('catalog.product-reader')

/** What a row of a product file can say. Attributes come in columns such as `attr_n_weight`. */
export const productColumns: readonly ImportField[] = [
  {
    name: 'sku',
    label: 'catalog.import.fields.sku',
    isRequired: true,
    kind: 'text',
    synonyms: ['article number', 'item number', 'product code', 'Artikelnummer', 'Art.-Nr.', 'Bestellnummer'],
  },
  {
    name: 'name',
    label: 'catalog.import.fields.name',
    isRequired: true,
    kind: 'text',
    synonyms: ['title', 'product name', 'Bezeichnung', 'Artikelbezeichnung', 'Produktname'],
  },
  {
    name: 'price',
    label: 'catalog.import.fields.price',
    isRequired: true,
    kind: 'money',
    synonyms: ['net price', 'list price', 'unit price', 'Preis', 'Listenpreis', 'Nettopreis', 'VK netto'],
  },
  {
    name: 'description',
    label: 'catalog.import.fields.description',
    isRequired: false,
    kind: 'text',
    synonyms: ['short description', 'text', 'Beschreibung', 'Kurztext', 'Langtext'],
  },
  {
    name: 'brand',
    label: 'catalog.import.fields.brand',
    isRequired: false,
    kind: 'text',
    synonyms: ['manufacturer', 'vendor', 'supplier', 'Marke', 'Hersteller'],
  },
  {
    name: 'manufacturerNumber',
    label: 'catalog.import.fields.manufacturerNumber',
    isRequired: false,
    kind: 'text',
    synonyms: ['MPN', 'part number', 'Herstellernummer', 'Hersteller-Artikelnummer'],
  },
  {
    name: 'ean',
    label: 'catalog.import.fields.ean',
    isRequired: false,
    kind: 'text',
    synonyms: ['GTIN', 'barcode', 'UPC', 'EAN-Code'],
  },
  {
    name: 'category',
    label: 'catalog.import.fields.category',
    isRequired: false,
    kind: 'text',
    synonyms: ['product group', 'Kategorie', 'Warengruppe'],
  },
  {
    name: 'attributes',
    label: 'catalog.import.fields.attributes',
    isRequired: false,
    kind: 'text',
    synonyms: [],
    prefix: 'attr_',
  },
]
