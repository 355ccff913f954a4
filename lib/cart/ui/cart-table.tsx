import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { currencyCode } from '#lib/money/currency.ts'
import { Badge } from '#lib/ui/badge.tsx'
import { Money } from '#lib/ui/money.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { currentLocale } from '#lib/web/current-locale.ts'
import type { Locale } from '#lib/web/locale.ts'
import { publicPath } from '#lib/web/locale.ts'
import type { CartLineView, CartView } from '../queries/view-cart.ts'
import { QuantityForm } from './quantity-form.tsx'
import { RemoveForm } from './remove-form.tsx'

/** The lines of a cart, each with its own quantity form. */
export async function CartTable({ cart }: { readonly cart: CartView }): Promise<ReactNode> {
  const say = await getTranslations('cart')
  const locale = await currentLocale()
  return (
    <Table caption={say('title')} className="max-sm:block">
      <TableHead className="max-sm:sr-only">
        <HeadCell>{say('product')}</HeadCell>
        <HeadCell>{say('quantity')}</HeadCell>
        <HeadCell align="end">{say('unitPrice')}</HeadCell>
        <HeadCell align="end">{say('lineTotal')}</HeadCell>
        <HeadCell>
          <span className="sr-only">{say('remove')}</span>
        </HeadCell>
      </TableHead>
      <TableBody className="max-sm:block">
        {cart.lines.map((line) => (
          <CartRow key={line.productId} line={line} currency={cart.currency} locale={locale} />
        ))}
      </TableBody>
    </Table>
  )
}

interface CartRowProps {
  readonly line: CartLineView
  readonly currency: string
  readonly locale: Locale
}

async function CartRow({ line, currency, locale }: CartRowProps): Promise<ReactNode> {
  const say = await getTranslations('cart')
  const name = line.product?.name ?? say('gone')
  return (
    <TableRow className="max-sm:grid max-sm:grid-cols-[1fr_auto] max-sm:items-center max-sm:py-2">
      <Cell className="max-sm:col-span-2 max-sm:h-auto max-sm:pb-2">
        <ProductOfLine
          line={line}
          problem={line.product ? say('noPrice') : say('gone')}
          kind={say(`kinds.${line.product?.kind ?? 'physical'}`)}
          locale={locale}
        />
      </Cell>
      <Cell>
        <QuantityForm productId={line.productId} quantityMilli={line.quantityMilli} name={name} />
      </Cell>
      <Cell align="end" className="max-sm:hidden">
        {amount(line.unitPriceMinor, currency, locale)}
      </Cell>
      <Cell align="end">{amount(line.netMinor, currency, locale)}</Cell>
      <Cell className="max-sm:col-span-2 max-sm:h-auto max-sm:py-0">
        <RemoveForm productId={line.productId} name={name} />
      </Cell>
    </TableRow>
  )
}

interface ProductOfLineProps {
  readonly line: CartLineView
  readonly problem: string
  readonly kind: string
  readonly locale: Locale
}

function ProductOfLine({ line, problem, kind, locale }: ProductOfLineProps): ReactNode {
  if (!line.product) return <p className="text-bad">{problem}</p>
  return (
    <div className="grid min-w-48 gap-1">
      <TextLink href={publicPath(locale, `/products/${line.product.slug}`)} prefetch={false}>
        {line.product.name}
      </TextLink>
      <p className="flex flex-wrap items-center gap-2 text-13 text-muted">
        <Mono>{line.product.sku}</Mono>
        <Badge>{kind}</Badge>
      </p>
      {line.netMinor === undefined && <p className="text-13 text-bad">{problem}</p>}
    </div>
  )
}

function amount(amountMinor: bigint | undefined, currency: string, locale: string): ReactNode {
  if (amountMinor === undefined) return '–'
  return <Money amountMinor={amountMinor} currency={currencyCode(currency)} locale={locale} />
}
