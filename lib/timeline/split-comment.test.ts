import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mentionSpans } from './mention-spans.ts'
import { splitComment } from './split-comment.ts'

const linksOf = (comment: string) =>
  splitComment(comment, []).flatMap((piece) => (piece.type === 'link' ? [piece.href] : []))
const namesIn = (text: string, names: readonly string[]) => mentionSpans(text, names).map(({ name }) => name)
const attacks = ['<script>alert(1)</script>', 'javascript:alert(1)', '"onmouseover="alert(1)']

describe('a comment', () => {
  test('is shown as it was written, whatever it holds', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('https://a.example/x', '@Ada Lovelace', '\n', ' ', ...attacks),
    )
    fc.assert(
      fc.property(fc.array(part), fc.array(fc.string()), (parts, names) => {
        const comment = parts.join('')
        const shown = splitComment(comment, ['Ada Lovelace', ...names])
        expect(shown.map(({ text }) => text).join('')).toBe(comment)
      }),
    )
  })

  test('leads nowhere but to addresses of the web', () => {
    const url = fc.webUrl({ withFragments: true, withQueryParameters: true })
    fc.assert(
      fc.property(url, fc.string({ unit: 'binary' }), (address, text) => {
        for (const href of linksOf(`${text} ${address} ${text}`)) expect(href).toMatch(/^https?:\/\//)
      }),
    )
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt://example.com/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox',
    'file:///etc/passwd',
    '//evil.example/x',
    '<a href="https:evil">x</a>',
    'https://',
    'https://paypal.example@evil.example/',
    `https://long.example/${'x'.repeat(500)}`,
  ])('has no link for %s', (comment) => {
    expect(linksOf(comment)).toEqual([])
  })

  test('has a link that ends before a quote, a bracket or the end of a sentence', () => {
    expect(linksOf('See https://a.example/x?b=1&c=2. Or (https://b.example)!')).toEqual([
      'https://a.example/x?b=1&c=2',
      'https://b.example/',
    ])
    expect(linksOf('https://a.example/"onmouseover="alert(1)')).toEqual(['https://a.example/'])
    expect(linksOf('<img src=https://a.example/x onerror=alert(1)>')).toEqual(['https://a.example/x'])
  })
})

describe('a mention', () => {
  const people = ['Ada', 'Ada Lovelace', 'Grace Hopper', 'Jörg Müller-Lüdenscheidt']

  test('is an at sign before a whole name, the longest that fits', () => {
    expect(namesIn('@Ada Lovelace and @ada, please', people)).toEqual(['Ada Lovelace', 'Ada'])
    expect(namesIn('(@Jörg Müller-Lüdenscheidt)', people)).toEqual(['Jörg Müller-Lüdenscheidt'])
  })

  test.each(['Ada Lovelace', 'ada@Ada', 'mail@Ada.example', '@Adamant', '@ Ada', '@@Ada', '@Nobody'])(
    'is not found in %s',
    (text) => {
      expect(namesIn(text, people)).toEqual([])
    },
  )

  test('in an address stays part of the address', () => {
    expect(splitComment('https://a.example/@Ada', people).map(({ type }) => type)).toEqual(['link'])
  })
})
