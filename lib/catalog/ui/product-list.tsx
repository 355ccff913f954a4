import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Badge } from '#lib/ui/badge.tsx'
import { Money } from '#lib/ui/money.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import { PlaceholderPicture } from '#lib/ui/placeholder-picture.tsx'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { isLocale, publicPath } from '#lib/web/locale.ts'
import type { ListedProduct } from '../listed-product.ts'
import { drawingOf } from './drawing-of.ts'
import { PriceBasis } from './price-basis.tsx'

export interface ProductListProps {
  readonly caption: string
  readonly products: readonly ListedProduct[]
}

/** Products as a dense list: picture, name, numbers, kind and price. */
export async function ProductList({ caption, products }: ProductListProps): Promise<ReactNode> {
  const say = await getTranslations('catalog')
  return (
    <Table caption={caption}>
      <TableHead>
        <HeadCell>{say('product')}</HeadCell>
        <HeadCell className="max-sm:hidden">{say('kind')}</HeadCell>
        <HeadCell align="end">{say('price')}</HeadCell>
      </TableHead>
      <TableBody>
        {products.map((product) => (
          <ProductRow key={product.productId} product={product} />
        ))}
      </TableBody>
    </Table>
  )
}

async function ProductRow({ product }: { readonly product: ListedProduct }): Promise<ReactNode> {
  const say = await getTranslations('catalog')
  const locale = await getLocale()
  const path = `/products/${product.slug}`
  return (
    <TableRow>
      <Cell>
        <div className="flex items-center gap-3">
          <PlaceholderPicture
            drawing={drawingOf[product.kind]}
            className="w-10 shrink-0 rounded-control max-sm:hidden"
          />
          <div className="min-w-40">
            <TextLink href={isLocale(locale) ? publicPath(locale, path) : path} prefetch={false}>
              {product.name}
            </TextLink>
            <p className="flex flex-wrap gap-x-3 text-13 text-muted">
              <Mono>{product.sku}</Mono>
              {product.brand !== '' && <span>{product.brand}</span>}
              {product.manufacturerNumber !== product.sku && <span>{product.manufacturerNumber}</span>}
            </p>
          </div>
        </div>
      </Cell>
      <Cell className="max-sm:hidden">
        <Badge>{say(`kinds.${product.kind}`)}</Badge>
      </Cell>
      <Cell align="end">
        <PriceOf product={product} locale={locale} />
      </Cell>
    </TableRow>
  )
}

interface PriceOfProps {
  readonly product: ListedProduct
  readonly locale: string
}

async function PriceOf({ product, locale }: PriceOfProps): Promise<ReactNode> {
  const say = await getTranslations('catalog')
  if (product.unitPriceMinor === null) return <span className="text-muted">{say('onRequest')}</span>
  return (
    <>
      <Money
        amountMinor={product.unitPriceMinor}
        currency={product.currency}
        locale={locale}
        className="font-medium"
      />
      <p className="text-13 whitespace-nowrap text-muted">
        <PriceBasis unit={product.unit} billingIntervalMonths={product.billingIntervalMonths} />
      </p>
    </>
  )
}
