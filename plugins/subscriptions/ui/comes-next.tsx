import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatPlainDate } from '#lib/dates/format-date.ts'
import type { Subscription } from '../subscription.ts'

/** When a subscription renews, or ends. */
export async function ComesNext({
  subscription: { next },
}: {
  readonly subscription: Subscription
}): Promise<ReactNode> {
  const [say, locale] = await Promise.all([getTranslations('subscriptions'), getLocale()])
  if (!next) return say('none')
  return (
    <span className="whitespace-nowrap">{say(next.type, { date: formatPlainDate(next.on, locale) })}</span>
  )
}
