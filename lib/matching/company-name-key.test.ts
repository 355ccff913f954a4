import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { companyNameKey } from './company-name-key.ts'

const core = fc
  .array(fc.constantFrom('nordwerk', 'pumpen', 'müller', 'straße', 'øresund', 'Δελτα', 'Волга', 'l’île'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((words) => words.join(' '))
const forms = [
  'GmbH, G.m.b.H., GmbH & Co. KG, Ltd, Ltd., SAS, S.A.S., S.p.A., Sp. z o.o., d.o.o., B.V., A/S, Oy, OÜ, s.r.o.',
  'Inc., Gesellschaft mit beschränkter Haftung, e.K., AG',
]
const behind = fc.constantFrom(...forms.join(', ').split(', '))

describe('The key of a company’s name', () => {
  test.each([
    ['Müller & Söhne GmbH', 'MUELLER UND SOEHNE'],
    ['Nordwerk Pumpen GmbH & Co. KG', 'nordwerk-pumpen'],
    ['AB Volvo', 'Volvo'],
    ['SAS Dupont et Fils', 'Dupont & Fils S.A.S.'],
    ['Société Générale S.A.', 'Societe Generale'],
    ['Øresund A/S', 'Oresund'],
    ['Łódź Sp. z o.o.', 'Lodz'],
    ['Straße 7 AG', 'Strasse 7'],
    ['Волга ООД', 'Volga'],
  ])('is the same for %s and %s', (one, other) => {
    expect(companyNameKey(one)).toBe(companyNameKey(other))
  })

  test.each([
    ['Nordwerk', 'Südwerk'],
    ['Pumpen Nord', 'Pumpen Süd'],
    ['Agrar GmbH', 'Rar GmbH'],
    ['Müller 1', 'Müller 2'],
  ])('tells %s from %s', (one, other) => {
    expect(companyNameKey(one)).not.toBe(companyNameKey(other))
  })

  test('is never empty for a name that says something, be it nothing but a legal form', () => {
    expect(companyNameKey('AG')).toBe('ag')
    fc.assert(fc.property(core, (name) => companyNameKey(name) !== ''))
  })

  test('does not hear the legal form, nor case, marks and punctuation', () => {
    fc.assert(
      fc.property(core, behind, (name, form) => {
        const key = companyNameKey(name)
        expect(companyNameKey(`${name} ${form}`)).toBe(key)
        expect(companyNameKey(`${name}, ${form}`.toUpperCase())).toBe(key)
        expect(companyNameKey(name.normalize('NFD'))).toBe(key)
        expect(companyNameKey(` ${name.replaceAll(' ', ' - ')} `)).toBe(key)
      }),
    )
  })

  test('of a key is that key, and stays within its column', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const key = companyNameKey(name)
        expect(companyNameKey(key)).toBe(key)
        expect(key.length).toBeLessThanOrEqual(160)
      }),
    )
  })
})
