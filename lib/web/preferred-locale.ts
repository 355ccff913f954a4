import type { Locale } from './locale.ts'
import { defaultLocale, isLocale } from './locale.ts'

/**
 * The language of ours that a browser asks for first.
 *
 * @param acceptLanguage the header, as in RFC 9110, section 12.5.4
 */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? '')
    .slice(0, 200)
    .split(',')
    .map((entry) => {
      const [range = '', quality] = entry.trim().split(';q=')
      return { language: range.split('-')[0]?.toLowerCase(), weight: Number(quality ?? 1) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((left, right) => right.weight - left.weight)
  for (const { language } of wishes) if (isLocale(language)) return language
  return defaultLocale
}
