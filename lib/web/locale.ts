/** The languages that the shop speaks, the default one first. */
export const locales = ['en', 'de'] as const

export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'en'

/** Where a visitor's choice of language is kept. */
export const localeCookie = 'NEXT_LOCALE'

/** The languages' own names. */
export const localeNames: Readonly<Record<Locale, string>> = { en: 'English', de: 'Deutsch' }

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}

/** The address of a public page in a language: the default one has no prefix. */
export function publicPath(locale: Locale, path: string): string {
  if (locale === defaultLocale) return path
  return path === '/' ? `/${locale}` : `/${locale}${path}`
}

/** Takes a public address apart: `/de/catalog` is `/catalog` in German. */
export function splitPublicPath(pathname: string): { readonly locale: Locale; readonly path: string } {
  const [, first = ''] = pathname.split('/')
  if (!isLocale(first)) return { locale: defaultLocale, path: pathname }
  return { locale: first, path: pathname.slice(first.length + 1) || '/' }
}
