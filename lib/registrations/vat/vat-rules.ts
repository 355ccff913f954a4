import { stdnum } from 'stdnum'

/** How VAT ids of a country are written. */
export interface VatRule {
  /** What they begin with; the first where none was typed. */
  readonly letters: readonly [string, ...string[]]
  /** Signs that follow the letters. */
  readonly lengths: readonly number[]
  /** What follows the letters, as VIES describes it. */
  readonly form: RegExp
  /** What some write behind it. */
  readonly ending?: RegExp
  /** One that is right. */
  readonly example: string
  /** Whether the check digits fit, for what has the form. */
  readonly hasRightDigits: (number: string) => boolean
}

/**
 * Countries whose companies have VAT ids that can be checked, by ISO 3166-1: the EU, and its neighbours with an id of
 * their own. Greece writes EL, Northern Ireland XI.
 */
export const vatRules: Readonly<Record<string, VatRule>> = {
  AT: rule('AT', [9], /^U\d{8}$/, 'U13585627', digitsOf('AT', 'uid')),
  BE: rule('BE', [10], /^[01]\d{9}$/, '0428759497', digitsOf('BE', 'vat')),
  BG: rule('BG', [9, 10], /^\d{9,10}$/, '175074752', digitsOf('BG', 'vat')),
  CY: rule('CY', [9], /^\d{8}[A-Z]$/, '10259033P', digitsOf('CY', 'vat')),
  CZ: rule('CZ', [8, 9, 10], /^\d{8,10}$/, '25123891', digitsOf('CZ', 'dic')),
  DE: rule('DE', [9], /^\d{9}$/, '136695976', digitsOf('DE', 'vat')),
  DK: rule('DK', [8], /^\d{8}$/, '13585628', digitsOf('DK', 'cvr')),
  EE: rule('EE', [9], /^\d{9}$/, '100931558', digitsOf('EE', 'kmkr')),
  ES: rule('ES', [9], /^[A-Z\d]\d{7}[A-Z\d]$/, 'B58378431', digitsOf('ES', 'nif')),
  FI: rule('FI', [8], /^\d{8}$/, '20774740', digitsOf('FI', 'alv')),
  FR: rule('FR', [11], /^[A-Z\d]{2}\d{9}$/, '40303265045', digitsOf('FR', 'tva')),
  GR: rule('EL', [9], /^\d{9}$/, '094259216', digitsOf('GR', 'vat')),
  HR: rule('HR', [11], /^\d{11}$/, '33392005961', digitsOf('HR', 'oib')),
  HU: rule('HU', [8], /^\d{8}$/, '12892312', digitsOf('HU', 'anum')),
  IE: rule('IE', [8, 9], /^\d[A-Z\d+*]\d{5}[A-Z]{1,2}$/, '6433435F', digitsOf('IE', 'vat')),
  IT: rule('IT', [11], /^\d{11}$/, '00743110157', digitsOf('IT', 'iva')),
  LT: rule('LT', [9, 12], /^(\d{9}|\d{12})$/, '119511515', digitsOf('LT', 'pvm')),
  LU: rule('LU', [8], /^\d{8}$/, '15027442', digitsOf('LU', 'tva')),
  LV: rule('LV', [11], /^\d{11}$/, '40003521600', digitsOf('LV', 'pvn')),
  MT: rule('MT', [8], /^\d{8}$/, '11679112', digitsOf('MT', 'vat')),
  NL: rule('NL', [12], /^[A-Z\d]{9}B\d{2}$/, '004495445B01', digitsOf('NL', 'btw')),
  PL: rule('PL', [10], /^\d{10}$/, '8567346215', digitsOf('PL', 'nip')),
  PT: rule('PT', [9], /^\d{9}$/, '501964843', digitsOf('PT', 'nif')),
  RO: rule('RO', [2, 3, 4, 5, 6, 7, 8, 9, 10], /^\d{2,10}$/, '18547290', digitsOf('RO', 'cif')),
  SE: rule('SE', [12], /^\d{12}$/, '123456789701', digitsOf('SE', 'vat')),
  SI: rule('SI', [8], /^\d{8}$/, '50223054', digitsOf('SI', 'ddv')),
  SK: rule('SK', [10], /^\d{10}$/, '2022749619', digitsOf('SK', 'dph')),
  GB: {
    ...rule('GB', [5, 9, 12], /^(\d{9}|\d{12}|(GD|HA)\d{3})$/, '980780684', digitsOf('GB', 'vat')),
    letters: ['GB', 'XI'],
  },
  CH: {
    ...rule('CHE', [9], /^\d{9}$/, '107787577', (number) => digitsOf('CH', 'uid')(`CHE${number}`)),
    ending: /(MWST|TVA|IVA)$/,
  },
  NO: { ...rule('NO', [9], /^\d{9}$/, '995525828', digitsOf('NO', 'orgnr')), ending: /MVA$/ },
}

function rule(
  letters: string,
  lengths: readonly number[],
  form: RegExp,
  example: string,
  hasRightDigits: VatRule['hasRightDigits'],
): VatRule {
  return { letters: [letters], lengths, form, example: letters + example, hasRightDigits }
}

/** The library throws for some numbers that it does not know what to make of. */
function digitsOf(country: string, kind: string): VatRule['hasRightDigits'] {
  return (number) => {
    try {
      return stdnum[country]?.[kind]?.validate(number).isValid ?? false
    } catch {
      return false
    }
  }
}
