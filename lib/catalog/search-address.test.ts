import { describe, expect, it } from 'vitest'
import { readSearchAddress, searchHref } from './search-address.ts'

describe('the address of a search', () => {
  it('comes back as it was written', () => {
    const asked = { text: 'pump & "seal" ä', kind: 'service', page: 3 } as const
    const parameters = new URL(searchHref(asked), 'https://shop.example').searchParams
    expect(readSearchAddress(Object.fromEntries(parameters))).toEqual(asked)
  })

  it('leaves out what is as usual', () => {
    expect(searchHref({ text: 'pump', kind: null, page: 1 })).toBe('/search?q=pump')
  })

  it('passes over what makes no sense', () => {
    expect(readSearchAddress({ q: ['pump', 'seal'], kind: 'gift', page: '-1' })).toEqual({
      text: 'pump',
      kind: null,
      page: 1,
    })
    expect(readSearchAddress({}).text).toBe('')
    expect(readSearchAddress({ q: 'x'.repeat(300) }).text).toHaveLength(200)
    expect(readSearchAddress({ q: '\u0000pump\u0007' }).text).toBe('pump')
  })
})
