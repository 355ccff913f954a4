import { expect, test } from 'vitest'
import { writeMail } from './write-mail.ts'

const parts = {
  title: 'Order O-1 <b>',
  text: 'Thank you, "Ada" & Co.',
  lines: ['2 × <script>alert(1)</script>'],
  action: 'Open',
  url: 'https://shop.example/account/orders/1?a=1&b="2"',
  locale: 'en',
}

test('whatever people wrote stays text', () => {
  const { html } = writeMail(parts)
  expect(html).not.toContain('<script>')
  expect(html).toContain('2 × &lt;script&gt;alert(1)&lt;/script&gt;')
  expect(html).toContain('href="https://shop.example/account/orders/1?a=1&amp;b=&quot;2&quot;"')
})

test('both forms say the same, and nothing is fetched', () => {
  const { html, plainText } = writeMail(parts)
  expect(plainText).toBe(
    'Order O-1 <b>\n\nThank you, "Ada" & Co.\n\n• 2 × <script>alert(1)</script>\n\n\nOpen: https://shop.example/account/orders/1?a=1&b="2"\n',
  )
  expect(html).not.toMatch(/<img|<link|url\(|<style/)
})
