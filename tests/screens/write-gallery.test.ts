import { expect, test } from 'vitest'
import { galleryOf } from './write-gallery.ts'

const good = { page: '/cart', state: 'filled', look: '390-dark-en', picture: 'a.png', faults: [] }

test('the looks of one state stand side by side, with what is wrong as text', () => {
  const html = galleryOf([good, { ...good, look: '1440-dark-en', faults: ['label: <input>'] }])
  expect(html.match(/<h2>/g)).toHaveLength(1)
  expect(html.match(/<img /g)).toHaveLength(2)
  expect(html).toContain('States: 1. Pictures: 2. With faults: 1.')
  expect(html).toContain('<strong>label: &lt;input></strong>')
})
