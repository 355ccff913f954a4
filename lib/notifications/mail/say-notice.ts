import { z } from 'zod'
import { currencyCode } from '#lib/money/currency.ts'
import { formatMoney } from '#lib/money/format-money.ts'
import type { NotificationTopic, NotificationValues } from '../contract.ts'
import { translate } from './translate.ts'

/** What a topic says about one notice, in one language. */
export interface SaidNotice {
  readonly title: string
  readonly text: string
  readonly action: string
}

/** Values as they come back from the table. */
export const notificationValues = z.record(
  z.string().max(60),
  z.union([
    z.string().max(2000),
    z.number(),
    z.strictObject({ minor: z.string().regex(/^-?\d{1,18}$/), currency: z.string().length(3) }),
  ]),
)

/** Says a notice in a language that its topic has. */
export async function sayNotice(
  topic: NotificationTopic,
  locale: 'en' | 'de',
  values: NotificationValues,
): Promise<SaidNotice> {
  const say = await translate(locale, topic.words[locale])
  const written = writtenValues(values, locale)
  const key = `notifications.${topic.id.slice(topic.id.indexOf('.') + 1)}`
  return {
    title: say(`${key}.title`, written),
    text: say(`${key}.text`, written),
    action: say(`${key}.action`, written),
  }
}

/** Amounts as a reader of the language writes them. */
export function writtenValues(
  values: NotificationValues,
  locale: string,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object'
        ? formatMoney({ amountMinor: BigInt(value.minor), currency: currencyCode(value.currency) }, locale)
        : value,
    ]),
  )
}
