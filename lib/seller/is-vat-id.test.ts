import { expect, test } from 'vitest'
import { isVatId } from './is-vat-id.ts'

test.each([
  'ATU12345675',
  'DE123456789',
  'EL123456789',
  'NL123456789B01',
  'CHE123456789MWST',
  'FRXX123456789',
])('%s has the form of a VAT id', (text) => expect(isVatId(text)).toBe(true))

test.each(['', 'AT12345675', 'DE12345678', 'GR123456789', 'US123456789', 'atu12345675', 'ATU1234567 5'])(
  '%j has not',
  (text) => expect(isVatId(text)).toBe(false),
)
