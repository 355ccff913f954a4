interface SeedTaxRate {
  readonly country: string
  readonly taxClass: 'standard' | 'reduced'
  readonly rateBasisPoints: number
  readonly validFrom: string
  readonly validUntil: string | null
}

/** Value added tax where the demo's customers are; Germany lowered it for half of 2020, Switzerland raised it in 2024. */
export const seedTaxRates: readonly SeedTaxRate[] = [
  ...ratesOf('AT', '1995-01-01', null, { standard: 2000, reduced: 1000 }),
  ...ratesOf('DE', '2007-01-01', '2020-07-01', { standard: 1900, reduced: 700 }),
  ...ratesOf('DE', '2020-07-01', '2021-01-01', { standard: 1600, reduced: 500 }),
  ...ratesOf('DE', '2021-01-01', null, { standard: 1900, reduced: 700 }),
  ...ratesOf('CH', '2018-01-01', '2024-01-01', { standard: 770, reduced: 250 }),
  ...ratesOf('CH', '2024-01-01', null, { standard: 810, reduced: 260 }),
]

function ratesOf(
  country: string,
  validFrom: string,
  validUntil: string | null,
  { standard, reduced }: { readonly standard: number; readonly reduced: number },
): readonly SeedTaxRate[] {
  return [
    { country, taxClass: 'standard', rateBasisPoints: standard, validFrom, validUntil },
    { country, taxClass: 'reduced', rateBasisPoints: reduced, validFrom, validUntil },
  ]
}
