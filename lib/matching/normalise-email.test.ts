import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliseEmail } from './normalise-email.ts'

describe('normaliseEmail', () => {
  test.each([
    ['ada@portico.example', 'ada@portico.example'],
    ['  Ada@Portico.Example ', 'ada@portico.example'],
    ['ＡＤＡ@portico.example', 'ada@portico.example'],
    ['Jörg@bücher.example', 'jörg@bücher.example'],
    ['Jo\u0308rg@portico.example', 'jörg@portico.example'],
    ['ada+orders@portico.example', 'ada+orders@portico.example'],
  ])('reads %j as %j', (text, key) => {
    expect(normaliseEmail(text)).toBe(key)
  })

  test.each([
    '',
    '@',
    'ada',
    'ada@',
    '@portico.example',
    'ada@portico@example',
    'ada＠portico.example',
    'ada﹫portico.example',
    'ada@evil.example＠portico.example',
    'ada @portico.example',
    'ada\u200B@portico.example',
    'ada\u00AD@portico.example',
    'ada\u0000@portico.example',
    'ada\u202E@portico.example',
    'ada\uD800@portico.example',
    `${'a'.repeat(254)}@portico.example`,
    `${'ﷺ'.repeat(60)}@portico.example`,
  ])('takes %j for no address', (text) => {
    expect(normaliseEmail(text)).toBeUndefined()
  })

  test('keeps a letter of another alphabet apart from its Latin twin', () => {
    expect(normaliseEmail('аda@portico.example')).not.toBe(normaliseEmail('ada@portico.example'))
  })

  test('leaves its own result as it is', () => {
    const part = fc.string({ unit: 'grapheme', minLength: 1 })
    fc.assert(
      fc.property(part, part, (local, domain) => {
        const key = normaliseEmail(`${local}@${domain}`) ?? 'ada@portico.example'
        expect(normaliseEmail(key)).toBe(key)
      }),
      { numRuns: 20_000 },
    )
  })
})
