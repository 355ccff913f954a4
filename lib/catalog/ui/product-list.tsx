import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { currencyCode } from '#lib/money/currency.ts'
import { formatMoney } from '#lib/money/format-money.ts'
import { isLocale, publicPath } from '#lib/web/locale.ts'
import type { ListedProduct } from '../listed-product.ts'
import type { CatalogueTexts } from './price-basis.ts'
import { priceBasis } from './price-basis.ts'

export interface ProductListProps {
  readonly caption: string
  readonly products: readonly ListedProduct[]
}

// The look of all rows stands here once: a listing is sent twice, as HTML and as data, and most of it is rows.
const look =
  'w-full border-collapse text-left [&_p]:text-13 [&_p]:text-muted [&_td]:px-3 [&_td]:py-2 [&_td]:align-top [&_th]:px-3 [&_th]:py-2 ' +
  '[&_th]:text-12 [&_th]:font-medium [&_thead]:bg-neutral-2 [&_thead]:text-muted [&_tbody_tr]:border-t ' +
  '[&_tbody_tr]:border-line [&_tbody_tr]:hover:bg-neutral-2 [&_a]:text-accent [&_a]:underline ' +
  '[&_a]:decoration-accent-line [&_a]:underline-offset-3 [&_a]:hover:text-accent-hover [&_b]:font-medium ' +
  '[&_code]:mr-3 [&_code]:font-mono [&_tr>:last-child]:text-right [&_tr>:last-child]:whitespace-nowrap ' +
  'max-sm:text-14 max-sm:[&_tr>:nth-child(2)]:hidden'

/** Products as a dense list: name, numbers, kind and price. */
export async function ProductList({ caption, products }: ProductListProps): Promise<ReactNode> {
  const say = await getTranslations('catalog')
  const locale = await getLocale()
  return (
    <div className="overflow-x-auto rounded-card border border-line bg-surface">
      <table className={look}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('product')}</th>
            <th scope="col">{say('kind')}</th>
            <th scope="col">{say('price')}</th>
          </tr>
        </thead>
        <tbody>{products.map((product) => rowOf(product, say, locale))}</tbody>
      </table>
    </div>
  )
}

function rowOf(product: ListedProduct, say: CatalogueTexts, locale: string): ReactNode {
  const path = `/products/${product.slug}`
  const { name, sku, brand, manufacturerNumber } = product
  const isSaid = manufacturerNumber === sku || name.includes(manufacturerNumber)
  const origin = [brand, isSaid ? '' : manufacturerNumber].filter(Boolean).join(' · ')
  return (
    <tr key={sku}>
      <td>
        <Link href={isLocale(locale) ? publicPath(locale, path) : path} prefetch={false}>
          {name}
        </Link>
        <p>
          <code>{sku}</code>
          {origin}
        </p>
      </td>
      <td>{say(`kinds.${product.kind}`)}</td>
      <td>{priceOf(product, say, locale)}</td>
    </tr>
  )
}

function priceOf(product: ListedProduct, say: CatalogueTexts, locale: string): ReactNode {
  if (product.unitPriceMinor === null) return say('onRequest')
  const money = { amountMinor: product.unitPriceMinor, currency: currencyCode(product.currency) }
  return (
    <>
      <b>{formatMoney(money, locale)}</b>
      <p>{priceBasis(say, product)}</p>
    </>
  )
}
