import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keysOf } from '../keys-of.ts'
import { commonThings, sameCompany } from './same-company.ts'

const said = fc.record({
  vatId: fc.constantFrom(null, 'DE136695976', 'ATU13585627'),
  companyName: fc.constantFrom('Müller GmbH', 'Mueller AG', 'Muller', 'Nordwerk', 'AG', '!'),
  emailKey: fc.constantFrom('ada@gmail.com', 'bob@gmail.com', 'ada@nordwerk.example', 'bob@nordwerk.example'),
  phone: fc.constantFrom('', '+43 1 234 56 78', '01/2345678', '0662 123456'),
})

describe('What two companies have in common', () => {
  test('is the same whichever comes first', () => {
    fc.assert(
      fc.property(said, said, (one, other) => {
        const [first, second] = [keysOf(one), keysOf(other)]
        expect(sameCompany(first, second)).toEqual(sameCompany(second, first))
      }),
    )
  })

  test('is all that a company has, when it is held beside itself', () => {
    fc.assert(
      fc.property(said, (one) => {
        const keys = keysOf(one)
        expect(sameCompany(keys, keys)).toEqual(commonThings.filter((thing) => keys[thing] !== null))
      }),
    )
  })

  test('does not hear legal forms, umlauts and the way a number is written', () => {
    const one = keysOf({
      vatId: null,
      companyName: 'Müller GmbH',
      emailKey: 'a@m.example',
      phone: '+43 1 2345678',
    })
    const other = keysOf({
      vatId: null,
      companyName: 'MUELLER Ltd.',
      emailKey: 'b@n.example',
      phone: '01/2345678',
    })
    expect(sameCompany(one, other)).toEqual(['nameKey', 'phoneKey'])
  })

  test('is nothing where both have nothing, or an address with the same free provider', () => {
    const nothing = { vatId: null, companyName: '!', emailKey: 'ada@gmail.com', phone: '' }
    expect(sameCompany(keysOf(nothing), keysOf({ ...nothing, emailKey: 'bob@gmail.com' }))).toEqual([])
  })
})
