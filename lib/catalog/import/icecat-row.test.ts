import { describe, expect, it } from 'vitest'
import { ZodError } from 'zod'
import { icecatRow } from './icecat-row.ts'

const row = {
  id: '3920564',
  name: '006R90321',
  title: 'Xerox 006R90321 toner cartridge Original Black 6 pc(s)',
  ean: ['unknown', '0095205603217', '0095205603224'],
  short_description: 'Toner (6 Per Box)',
  img_high: 'http://images.example/high.jpg',
  supplier: 'Xerox',
  price: 4995,
  attr_t_printing_colours: 'Black',
  attr_n_quantity_per_pack: 6,
  attr_b_original: true,
}

describe('a line of an Icecat file', () => {
  it('becomes a product with its number, price, code and attributes', () => {
    expect(icecatRow.parse(row)).toMatchObject({
      sku: '3920564',
      slug: 'xerox-006r90321-toner-cartridge-original-black-6-pc-s-3920564',
      manufacturerNumber: '006R90321',
      brand: 'Xerox',
      ean: '0095205603217',
      unitPriceMinor: 4995n,
      categorySlug: 'ink-and-toner',
      attributes: { t_printing_colours: 'Black', n_quantity_per_pack: 6, b_original: true },
    })
  })

  it('has the same hash for the same content and another one for a new price', () => {
    const { sourceHash } = icecatRow.parse(row)
    expect(icecatRow.parse({ ...row }).sourceHash).toBe(sourceHash)
    expect(icecatRow.parse({ ...row, price: 4996 }).sourceHash).not.toBe(sourceHash)
  })

  it('cuts a title that is too long for a name', () => {
    const { name, slug } = icecatRow.parse({ ...row, title: 'word '.repeat(100) })
    expect(name).toHaveLength(255)
    expect(slug.length).toBeLessThanOrEqual(160)
  })

  it.each([
    ['no number', { id: 'X1' }],
    ['a price that is no whole number', { price: 49.95 }],
    ['a price below nothing', { price: -1 }],
    ['no title', { title: ' ' }],
    ['a field that nobody knows', { colour: 'black' }],
    ['an attribute of a type that nobody knows', { attr_x_colour: 'black' }],
    ['an attribute that holds something else', { attr_n_weight: 'heavy' }],
    ['an attribute that holds a list', { attr_t_sizes: ['S', 'M'] }],
    ['too many attributes', Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`attr_n_a${n}`, n]))],
  ])('is refused with %s', (_what, change) => {
    expect(() => icecatRow.parse({ ...row, ...change })).toThrow(ZodError)
  })

  it.each([null, 'text', 12, []])('is refused when it is %s', (value) => {
    expect(() => icecatRow.parse(value)).toThrow(ZodError)
  })
})
