import { describe, expect, it } from 'vitest'
import { categoryRules } from './category-rules.ts'
import { chooseCategory } from './choose-category.ts'

describe('the category of an imported product', () => {
  it('follows the type that the source names before any word of the title', () => {
    expect(chooseCategory('HP printer notebook', 'Notebook')).toBe('notebooks')
  })

  it.each([
    ['Xerox 006R90321 toner cartridge Original Black 6 pc(s)', 'ink-and-toner'],
    ['StarTech.com DB9 RS232 Serial Null Modem Adapter - M/F', 'cables-and-adapters'],
    ['HP ProCurve 420 Wireless Access Point', 'network-devices'],
    ['Integral 2GB SD Card memory card', 'storage'],
  ])('finds %s by its words', (title, category) => {
    expect(chooseCategory(title, undefined)).toBe(category)
  })

  it('looks at whole words only', () => {
    expect(chooseCategory('Pink sinking thing', undefined)).toBe('office-and-it')
  })

  it('has every category once', () => {
    const slugs = categoryRules.map((rule) => rule.slug)
    expect(new Set(slugs).size).toBe(slugs.length)
  })
})
