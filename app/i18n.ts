import { getRequestConfig } from 'next-intl/server'
import { shopTimeZone } from '#lib/kernel/shop-time-zone.ts'
import { currentLocale } from '#lib/web/current-locale.ts'
import { isLocale } from '#lib/web/locale.ts'

const catalogues = {
  en: () => import('./_messages/en.generated.ts'),
  de: () => import('./_messages/de.generated.ts'),
}

/** What next-intl asks for at each request: the language, and every text in it. */
export default getRequestConfig(async ({ locale }) => {
  const chosen = isLocale(locale) ? locale : await currentLocale()
  const { messages } = await catalogues[chosen]()
  return { locale: chosen, messages, timeZone: shopTimeZone() }
})
