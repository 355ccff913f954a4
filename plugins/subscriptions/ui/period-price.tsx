import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Money } from '#lib/ui/money.tsx'
import type { Subscription } from '../subscription.ts'

/** What a subscription costs, and how often. */
export async function PeriodPrice({
  subscription: { periodNetMinor, currency, intervalMonths },
}: {
  readonly subscription: Subscription
}): Promise<ReactNode> {
  const [say, locale] = await Promise.all([getTranslations('subscriptions'), getLocale()])
  return (
    <span className="whitespace-nowrap">
      <Money amountMinor={periodNetMinor} currency={currency} locale={locale} />{' '}
      <span className="text-muted">{say('every', { months: intervalMonths })}</span>
    </span>
  )
}
