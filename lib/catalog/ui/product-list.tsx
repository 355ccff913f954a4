import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { currencyCode } from '#lib/money/currency.ts'
import { formatMoney } from '#lib/money/format-money.ts'
import { HeadCell, Table, TableBody, TableHead } from '#lib/ui/table.tsx'
import { isLocale, publicPath } from '#lib/web/locale.ts'
import type { ListedProduct } from '../listed-product.ts'
import type { CatalogueTexts } from './price-basis.ts'
import { priceBasis } from './price-basis.ts'
import look from './product-list.module.css'

export interface ProductListProps {
  readonly caption: string
  readonly products: readonly ListedProduct[]
}

/** Products as a dense list: name, numbers, kind and price. */
export async function ProductList({ caption, products }: ProductListProps): Promise<ReactNode> {
  const say = await getTranslations('catalog')
  const locale = await getLocale()
  return (
    <Table caption={caption} className={look['list']}>
      <TableHead>
        <HeadCell>{say('product')}</HeadCell>
        <HeadCell>{say('kind')}</HeadCell>
        <HeadCell align="end">{say('price')}</HeadCell>
      </TableHead>
      <TableBody>{products.map((product) => rowOf(product, say, locale))}</TableBody>
    </Table>
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
