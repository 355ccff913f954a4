import { notFound } from 'next/navigation'
import type { Locale } from './locale.ts'
import { isLocale } from './locale.ts'

/**
 * The language in the address of a public page. Call it first, in the page and in its metadata: the build renders
 * each page once for a language that does not exist, and must not get as far as the database.
 */
export async function publicLocale(params: Promise<{ readonly locale: string }>): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : notFound()
}
