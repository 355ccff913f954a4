/** ISO 3166-1 alpha-2, without places where nobody lives. */
const codes = [
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD',
  'CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FK FM FO FR GA GB GD GE',
  'GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN',
  'KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY',
  'MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE',
  'SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG',
  'VI VN VU WF WS YE YT ZA ZM ZW',
]
  .join(' ')
  .split(' ')

const known: ReadonlySet<string> = new Set(codes)

export function isCountry(code: string): boolean {
  return known.has(code)
}

/** Countries as a choice, in the order of a language. */
export function countryChoice(locale: string): readonly { readonly value: string; readonly label: string }[] {
  const { compare } = new Intl.Collator(locale)
  return codes
    .map((value) => ({ value, label: countryName(value, locale) }))
    .toSorted((one, other) => compare(one.label, other.label))
}

/** What a country is called in a language. */
export function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code
}
