import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { currencyCode } from '#lib/money/currency.ts'
import { formatMoney } from '#lib/money/format-money.ts'
import { Money } from '#lib/ui/money.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import { Quantity } from '#lib/ui/quantity.tsx'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'
import type { OrderDetails } from '../queries/find-order.ts'
import { unitWord } from './unit-word.ts'

type Line = OrderDetails['parts'][number]['lines'][number]

export interface OrderLinesProps {
  readonly order: OrderDetails
}

/** The frozen lines, each price with the steps that made it. */
export async function OrderLines({ order }: OrderLinesProps): Promise<ReactNode> {
  const say = await getTranslations('orders.order')
  const locale = await getLocale()
  const all = await getTranslations('orders')
  const currency = currencyCode(order.currency)
  const lines = order.parts
    .flatMap((part) => part.lines)
    .sort((left, right) => left.position - right.position)
  return (
    <Table caption={say('lines')}>
      <TableHead>
        <HeadCell>{say('product')}</HeadCell>
        <HeadCell align="end">{say('quantity')}</HeadCell>
        <HeadCell align="end">{say('unitPrice')}</HeadCell>
        <HeadCell align="end">{say('net')}</HeadCell>
      </TableHead>
      <TableBody>
        {lines.map((line) => (
          <TableRow key={line.lineId}>
            <Cell>
              <p className="min-w-48">{line.name}</p>
              <p className="text-13 text-muted">
                <Mono>{line.sku}</Mono>
              </p>
            </Cell>
            <Cell align="end">
              <Quantity
                quantityMilli={line.quantityMilli}
                unit={unitWord(all, line.unit, line.quantityMilli)}
                locale={locale}
              />
            </Cell>
            <Cell align="end">
              <Money amountMinor={line.unitPriceMinor} currency={currency} locale={locale} />
              <PriceReason line={line} currency={order.currency} locale={locale} />
            </Cell>
            <Cell align="end">
              <Money amountMinor={line.netMinor} currency={currency} locale={locale} />
              <TaxReason line={line} locale={locale} />
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

interface TaxReasonProps {
  readonly line: Line
  readonly locale: string
}

/** Which rate the line is taxed at, and the rule that led to it. */
async function TaxReason({ line, locale }: TaxReasonProps): Promise<ReactNode> {
  const say = await getTranslations('orders')
  const { rule, country } = line.taxReason
  const rate = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })
  return (
    <details className="text-12 text-muted">
      <summary className="cursor-pointer">
        {say('order.tax', { rate: rate.format(line.taxRateBasisPoints / 10_000) })}
      </summary>
      {say(`taxRules.${rule}`, {
        country: new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country,
      })}
    </details>
  )
}

interface PriceReasonProps {
  readonly line: Line
  readonly currency: string
  readonly locale: string
}

async function PriceReason({ line, currency, locale }: PriceReasonProps): Promise<ReactNode> {
  const say = await getTranslations('orders')
  return (
    <details className="text-12 text-muted">
      <summary className="cursor-pointer">{say('order.why')}</summary>
      <ol>
        {line.priceTrace.map((step) => {
          const key = `priceRules.${step.rule}`
          return (
            <li key={`${step.rule} ${step.ruleId}`}>
              {say.has(key) ? say(key) : step.rule}:{' '}
              {formatMoney({ amountMinor: step.unitPriceMinor, currency: currencyCode(currency) }, locale)}
            </li>
          )
        })}
      </ol>
    </details>
  )
}
