import { describe, expect, it } from 'vitest'
import { readPageNumber } from './read-page-number.ts'

describe('the page that an address names', () => {
  it('is a whole number above one', () => {
    expect(readPageNumber('2')).toBe(2)
    expect(readPageNumber('809')).toBe(809)
  })

  it.each(['1', '0', '-2', '2.5', '02', 'build', '', '1e3', '123456'])('is not "%s"', (text) => {
    expect(readPageNumber(text)).toBeUndefined()
  })
})
