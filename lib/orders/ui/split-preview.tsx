import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { currencyCode } from '#lib/money/currency.ts'
import { formatQuantity } from '#lib/money/quantity.ts'
import { Money } from '#lib/ui/money.tsx'
import { lineKinds } from '../contract.ts'
import type { OrderPreview } from '../queries/preview-order.ts'
import type { OrderPart } from '../split-order.ts'
import { KindIcon } from './kind-icon.tsx'
import { OrderSums } from './order-sums.tsx'

export interface SplitPreviewProps {
  readonly preview: OrderPreview
}

/** How an order would be delivered: its parts with their lines and sums, before it is placed. */
export async function SplitPreview({ preview }: SplitPreviewProps): Promise<ReactNode> {
  const say = await getTranslations('orders')
  const locale = await getLocale()
  const { parts, totals, company, recurring } = preview
  const currency = currencyCode(company.currency)
  const counts = lineKinds
    .map((kind) => ({ kind, count: countOf(preview, kind) }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => say(`counts.${kind}`, { count }))
  return (
    <div className="grid gap-4">
      <p className="text-14 text-muted" data-testid="split-summary">
        {say('split.summary')} {counts.join(', ')}
      </p>
      {parts.map((part) => (
        <PreviewPart key={`${part.kind} ${part.destinationId}`} part={part} preview={preview} />
      ))}
      <OrderSums {...totals} currency={company.currency} />
      {recurring.map(({ intervalMonths, netMinor }) => (
        <p key={intervalMonths} className="flex justify-between gap-6 text-14 text-muted">
          <span>{say('split.recurring', { months: intervalMonths })}</span>
          <span>
            <Money amountMinor={netMinor} currency={currency} locale={locale} /> {say('sums.beforeTax')}
          </span>
        </p>
      ))}
    </div>
  )
}

interface PreviewPartProps extends SplitPreviewProps {
  readonly part: OrderPart
}

async function PreviewPart({ part, preview }: PreviewPartProps): Promise<ReactNode> {
  const say = await getTranslations('orders')
  const locale = await getLocale()
  const lines = preview.lines.filter((line) => part.lineIds.includes(line.lineId))
  return (
    <section className="grid gap-1.5 border-b border-line pb-3" data-kind={part.kind}>
      <h3 className="flex items-start justify-between gap-3 text-14 font-semibold">
        <span className="flex items-center gap-2">
          <KindIcon kind={part.kind} />
          {say(`split.${part.kind}`, { city: preview.address?.city ?? '' })}
        </span>
        <Money
          amountMinor={part.netMinor}
          currency={currencyCode(preview.company.currency)}
          locale={locale}
        />
      </h3>
      <ul className="grid gap-0.5 pl-6.5 text-13 text-muted">
        {lines.map((line) => (
          <li key={line.lineId}>
            {say('split.line', {
              quantity: formatQuantity(line.quantityMilli, locale),
              name: line.product.name,
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Goods travel together; every service is a visit and every subscription one of its own. */
function countOf(preview: OrderPreview, kind: OrderPart['kind']): number {
  const parts = preview.parts.filter((part) => part.kind === kind)
  return kind === 'physical' ? parts.length : parts.reduce((sum, part) => sum + part.lineIds.length, 0)
}
