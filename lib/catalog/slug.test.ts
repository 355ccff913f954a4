import { describe, expect, it } from 'vitest'
import { slugOf } from './slug.ts'

describe('a slug', () => {
  it('keeps letters and digits and joins words by a hyphen', () => {
    expect(slugOf('HP Pavilion dv7-1211ea (17")', 100)).toBe('hp-pavilion-dv7-1211ea-17')
  })

  it('takes marks off letters and spells out what has none', () => {
    expect(slugOf('Pumpe Größe Ø 12 Łódź', 100)).toBe('pumpe-grosse-o-12-lodz')
  })

  it('is cut at a word', () => {
    expect(slugOf('alpha beta gamma delta', 18)).toBe('alpha-beta-gamma')
    expect(slugOf('x'.repeat(50), 10)).toBe('x'.repeat(10))
  })

  it('is empty when nothing can stand in an address', () => {
    expect(slugOf('日本語 — !', 100)).toBe('')
  })
})
