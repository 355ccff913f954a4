/** The members of the EU's VAT area, ISO 3166-1 alpha-2. */
const members: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
)

export function isInEu(country: string): boolean {
  return members.has(country)
}

/** The country of a VAT id; Greece writes EL there. Empty for an empty one. */
export function countryOfVatId(vatId: string): string {
  const letters = vatId.slice(0, 2)
  return letters === 'EL' ? 'GR' : letters
}
