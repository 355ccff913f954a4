import { getTranslations } from 'next-intl/server'
import type { Locale } from '#lib/web/locale.ts'

/** The texts of the head's personal part, for the server's links as for the browser's island. */
export interface VisitorWords {
  readonly signIn: string
  readonly register: string
  readonly account: string
  readonly backOffice: string
  readonly cart: string
}

export async function visitorWords(locale: Locale): Promise<VisitorWords> {
  const say = await getTranslations({ locale, namespace: 'shell.head' })
  return {
    signIn: say('signIn'),
    register: say('register'),
    account: say('account'),
    backOffice: say('backOffice'),
    cart: say('cart'),
  }
}
