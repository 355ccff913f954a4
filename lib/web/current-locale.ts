import { cookies, headers } from 'next/headers'
import { locale as rootLocale } from 'next/root-params'
import { cache } from 'react'
import type { Locale } from './locale.ts'
import { isLocale, localeCookie } from './locale.ts'
import { preferredLocale } from './preferred-locale.ts'

/** The language of the page that is being rendered: its address says it, or else the visitor's choice. */
export const currentLocale = cache(async (): Promise<Locale> => {
  const fromAddress = await rootLocale()
  return isLocale(fromAddress) ? fromAddress : visitorLocale()
})

/** The visitor's language where no page is rendered: in actions and endpoints. */
export const visitorLocale = cache(async (): Promise<Locale> => {
  const chosen = (await cookies()).get(localeCookie)?.value
  return isLocale(chosen) ? chosen : preferredLocale((await headers()).get('accept-language'))
})
