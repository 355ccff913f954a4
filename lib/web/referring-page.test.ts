import { expect, test } from 'vitest'
import { referringPage } from './referring-page.ts'

const from = (referer: string | undefined) =>
  referringPage(new Headers({ host: 'shop.example', ...(referer !== undefined && { referer }) }))

test('the page of ours that asked is known with its question', () => {
  expect(from('https://shop.example/search?q=pump')).toMatchObject({ pathname: '/search', search: '?q=pump' })
})

test.each([undefined, '', 'no address', 'https://evil.example/cart', 'https://shop.example//evil.example'])(
  'nothing is known of %s',
  (referer) => {
    expect(from(referer)).toBeUndefined()
  },
)
