import { createTranslator } from 'use-intl/core'
import type { Load } from '#lib/kernel/token.ts'
import type { Words } from '../contract.ts'

/** Says a text of one owner in one language. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/**
 * Reads an owner's texts where there is no request: mails are written in the reader's language, whoever set them off.
 *
 * @throws when a text is missing: a mail with a key in place of a sentence must not leave
 */
export async function translate(locale: string, load: Load<Words>): Promise<Say> {
  const { default: messages } = await load()
  const onError = (error: Error): never => {
    throw error
  }
  return createTranslator<Record<string, never>>({
    locale,
    messages: messages as Record<string, never>,
    onError,
  }) as unknown as Say
}
