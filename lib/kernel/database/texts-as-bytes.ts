import { isUtf8 } from 'node:buffer'
import type { AliasedExpression, ExpressionBuilder, StringReference } from 'kysely'

/** No text that was read from bytes begins with half a character, so none can be taken for broken or the reverse. */
const brokenMark = '\uD800'

/**
 * Columns of text, selected as the hexadecimal digits of their bytes, for rows that somebody may have tampered with.
 *
 * SQLite keeps whatever bytes it is given, and its driver ends the whole process where it reads a text that is no
 * UTF-8. It also ends a text at U+0000, so that nobody would see what was put behind it.
 */
export function asBytes<D, T extends keyof D, C extends StringReference<D, T> & string>(
  eb: ExpressionBuilder<D, T>,
  columns: readonly C[],
): readonly AliasedExpression<string | null, C>[] {
  return columns.map((column) =>
    // SQLite's hex() gives an empty text for null.
    eb
      .case()
      .when(eb.ref(column), 'is', null)
      .then(null)
      .else(eb.fn<string>('hex', [column]))
      .end()
      .as(column),
  )
}

/** A row with the texts of columns that `asBytes` selected; bytes that are no text become one that `isBroken` knows. */
export function withTexts<R extends Readonly<Record<C, string | null>>, C extends string>(
  row: R,
  columns: readonly C[],
): R {
  const texts = columns.map((column) => [column, readText(row[column])] as const)
  return { ...row, ...Object.fromEntries(texts) }
}

/** Whether bytes stood there that are no UTF-8, which Portico never writes. */
export function isBroken(text: string | null): boolean {
  return text?.startsWith(brokenMark) ?? false
}

function readText(digits: string | null): string | null {
  if (digits === null) return null
  const bytes = Buffer.from(digits, 'hex')
  return isUtf8(bytes) ? bytes.toString('utf8') : `${brokenMark}${digits}`
}
