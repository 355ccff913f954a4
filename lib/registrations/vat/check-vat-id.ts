import { vatRules } from './vat-rules.ts'

/** What can be wrong with a VAT id; each has a sentence of its own. */
export type VatProblem = 'missing' | 'letters' | 'length' | 'signs' | 'digits'

/** What became of a VAT id. */
export type CheckedVatId =
  /** `isChecked` where the country is one whose ids can be checked; null where there is none. */
  | { readonly vatId: string | null; readonly isChecked: boolean }
  | { readonly problem: VatProblem; readonly values: Readonly<Record<string, string | number>> }

/**
 * Checks a VAT id by the rules of the country in which a company has its seat: letters, length, signs, check digits.
 * Whether it was ever given to anybody is not asked.
 *
 * @param country ISO 3166-1 alpha-2
 * @returns as it is kept: with its country's letters, without spaces and strokes
 */
export function checkVatId(country: string, typed: string): CheckedVatId {
  const text = plainText(typed)
  const rule = vatRules[country]
  if (!rule) return { vatId: text === '' ? null : text, isChecked: false }
  const written = rule.letters.find((letters) => text.startsWith(letters))
  const letters = written ?? rule.letters[0]
  const number = text.slice(written?.length ?? 0).replace(rule.ending ?? '', '')
  const lengths = rule.lengths.length > 3 ? rangeOf(rule.lengths) : rule.lengths.join(' / ')
  const values = { letters, example: rule.example, count: number.length, lengths }
  if (text === '') return { problem: 'missing', values }
  if (!rule.form.test(number)) {
    if (written === undefined && startsElsewhere(text)) return { problem: 'letters', values }
    return { problem: rule.lengths.includes(number.length) ? 'signs' : 'length', values }
  }
  return rule.hasRightDigits(number)
    ? { vatId: letters + number, isChecked: true }
    : { problem: 'digits', values }
}

function plainText(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s.,/\-–]/g, '')
}

function startsElsewhere(text: string): boolean {
  return Object.values(vatRules).some((rule) => rule.letters.some((letters) => text.startsWith(letters)))
}

function rangeOf(lengths: readonly number[]): string {
  return `${lengths[0] ?? ''}–${lengths.at(-1) ?? ''}`
}
