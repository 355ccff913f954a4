/** An ISO 4217 code that `currencyCode` has checked, such as `EUR`. */
export type CurrencyCode = string & { readonly checked: 'currency' }

const knownCodes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

// Not asked of Intl: its digits are CLDR's, which differ from ISO 4217 (HUF and IDR have none there) and
// change with the version of Node, while a stored amount must mean the same for good.
const codesWithoutMinorUnit = new Set(
  'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' '),
)
const codesWithThousandths = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '))

/**
 * Checks a code that comes from outside or from the database.
 *
 * @throws RangeError when it is not a currency in use
 */
export function currencyCode(text: string): CurrencyCode {
  if (!isCurrencyCode(text)) throw new RangeError(`"${text}" is not an ISO 4217 currency code such as EUR.`)
  return text
}

export function isCurrencyCode(text: string): text is CurrencyCode {
  return knownCodes.has(text)
}

/** How many decimals the minor unit stands for by ISO 4217: 0 (JPY), 2 (EUR) or 3 (KWD). */
export function minorDigits(currency: CurrencyCode): 0 | 2 | 3 {
  if (codesWithoutMinorUnit.has(currency)) return 0
  return codesWithThousandths.has(currency) ? 3 : 2
}
