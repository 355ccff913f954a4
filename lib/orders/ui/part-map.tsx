import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatDate } from '#lib/dates/format-date.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { currencyCode } from '#lib/money/currency.ts'
import { Card } from '#lib/ui/card.tsx'
import { Money } from '#lib/ui/money.tsx'
import type { OrderDetails } from '../queries/find-order.ts'
import { KindIcon } from './kind-icon.tsx'
import { PartStatus } from './order-status.tsx'
import { PartSteps } from './part-steps.tsx'

export interface PartMapProps {
  readonly order: OrderDetails
}

/** One lane for each part of an order: how far it is, since when, and what it comes to. */
export async function PartMap({ order }: PartMapProps): Promise<ReactNode> {
  const say = await getTranslations('orders')
  const [locale, timeZone] = [await getLocale(), await getTimeZone()]
  return (
    <Card title={say('order.parts')}>
      <ol className="grid gap-4">
        {order.parts.map((part) => (
          <li
            key={part.partId}
            data-part={part.kind}
            data-state={part.state}
            className="grid gap-2 border-b border-line pb-4 last:border-b-0 last:pb-0"
          >
            <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
              <h3 className="flex items-center gap-2 text-14 font-semibold">
                <KindIcon kind={part.kind} />
                {say(`kinds.${part.kind}`)}
                <PartStatus kind={part.kind} state={part.state} />
              </h3>
              <p className="flex items-baseline gap-4 text-13 text-muted">
                {formatDate(fromInstant(part.stateChangedAt), locale, timeZone)}
                <Money
                  amountMinor={part.totalMinor}
                  currency={currencyCode(order.currency)}
                  locale={locale}
                />
              </p>
            </div>
            <PartSteps kind={part.kind} state={part.state} />
          </li>
        ))}
      </ol>
    </Card>
  )
}
