import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCountry } from '../countries.ts'
import { checkVatId } from './check-vat-id.ts'
import { vatRules } from './vat-rules.ts'

const eu = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')
const countries = Object.keys(vatRules)

describe('A VAT id', () => {
  test('can be checked for every member of the EU, and for three neighbours', () => {
    expect(countries.toSorted()).toEqual([...eu, 'CH', 'GB', 'NO'].toSorted())
    expect(countries.filter((country) => !isCountry(country))).toEqual([])
  })

  test.each(countries)('is kept for %s as its example has it, however it was spaced', (country) => {
    const example = vatRules[country]?.example ?? ''
    const right = { vatId: example, isChecked: true }
    expect(checkVatId(country, example)).toEqual(right)
    expect(checkVatId(country, ` ${example.toLowerCase().replaceAll(/(..)/g, '$1 ')}`)).toEqual(right)
    expect(checkVatId(country, `${example.slice(0, 4)}-${example.slice(4)}.`)).toEqual(right)
    expect(checkVatId(country, example.slice(vatRules[country]?.letters[0].length))).toEqual(right)
  })

  test('begins with EL in Greece, and with XI where a British company is in Northern Ireland', () => {
    expect(checkVatId('GR', '094259216')).toEqual({ vatId: 'EL094259216', isChecked: true })
    expect(checkVatId('GB', 'XI980780684')).toEqual({ vatId: 'XI980780684', isChecked: true })
  })

  test('loses what the Swiss and Norwegians write behind it', () => {
    expect(checkVatId('CH', 'CHE-107.787.577 MWST')).toEqual({ vatId: 'CHE107787577', isChecked: true })
    expect(checkVatId('NO', 'NO 995 525 828 MVA')).toEqual({ vatId: 'NO995525828', isChecked: true })
  })

  test.each([
    ['DE', '', 'missing'],
    ['DE', 'ATU13585627', 'letters'],
    ['DE', 'DE13669597', 'length'],
    ['DE', 'DE13669597X', 'signs'],
    ['DE', 'DE136695977', 'digits'],
    ['AT', 'AT13585627', 'length'],
    ['NL', 'NL', 'length'],
    ['NL', 'NL00449544XB01', 'digits'],
    ['FR', 'FR', 'length'],
  ])('of %s tells of %s what is wrong: %s', (country, typed, problem) => {
    expect(checkVatId(country, typed)).toMatchObject({
      problem,
      values: { letters: country, example: vatRules[country]?.example },
    })
  })

  test('with one digit changed is hardly ever right, and never breaks the check', () => {
    const example = fc.constantFrom(...countries.filter((country) => country !== 'RO'))
    fc.assert(
      fc.property(example, fc.string({ unit: 'grapheme', maxLength: 20 }), (country, typed) => {
        const checked = checkVatId(country, typed)
        expect('problem' in checked || checked.isChecked).toBe(true)
      }),
    )
    const wrong = countries.filter((country) => {
      const text = vatRules[country]?.example ?? ''
      const last = /\d(?=\D*$)/.exec(text)
      const changed = text.replace(/\d(?=\D*$)/, String((Number(last?.[0]) + 1) % 10))
      return 'problem' in checkVatId(country, changed)
    })
    expect(wrong.length).toBeGreaterThan(countries.length - 4)
  })

  test('is kept as it is, or left out, where nobody can check it', () => {
    expect(checkVatId('US', '')).toEqual({ vatId: null, isChecked: false })
    expect(checkVatId('US', '12-3456789')).toEqual({ vatId: '123456789', isChecked: false })
  })
})
