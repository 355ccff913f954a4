import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { currencyCode } from '#lib/money/currency.ts'
import { Money } from '#lib/ui/money.tsx'

export interface OrderSumsProps {
  readonly netMinor: bigint
  readonly taxMinor: bigint
  readonly totalMinor: bigint
  /** ISO 4217 */
  readonly currency: string
}

/** Net, tax and total, one below the other. */
export async function OrderSums(props: OrderSumsProps): Promise<ReactNode> {
  const say = await getTranslations('orders.sums')
  const locale = await getLocale()
  const currency = currencyCode(props.currency)
  const rows = [
    { label: say('net'), amountMinor: props.netMinor },
    { label: say('tax'), amountMinor: props.taxMinor },
    { label: say('total'), amountMinor: props.totalMinor },
  ]
  return (
    <dl className="grid gap-1 text-14">
      {rows.map(({ label, amountMinor }) => (
        <div
          key={label}
          className="flex justify-between gap-6 last:mt-1 last:border-t last:border-line last:pt-2 last:text-16 last:font-semibold"
        >
          <dt>{label}</dt>
          <dd>
            <Money amountMinor={amountMinor} currency={currency} locale={locale} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
