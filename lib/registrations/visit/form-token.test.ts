import { describe, expect, test } from 'vitest'
import { later } from '#lib/kernel/instant.ts'
import { judgeFormToken, newFormToken } from './form-token.ts'

const now = new Date('2026-11-02T09:00:00Z')
const token = newFormToken(now, 'a secret')
const after = (milliseconds: number) => judgeFormToken(token, later(now, milliseconds), 'a secret')

describe('The token of a form', () => {
  test('fits from three seconds to a day after the form was shown', () => {
    expect([after(0), after(2_999), after(3_000), after(86_400_000), after(86_400_001)]).toEqual([
      'too-fast',
      'too-fast',
      'fits',
      'fits',
      'over',
    ])
  })

  test('is worth nothing with another time, another secret, or none', () => {
    const soon = later(now, 5_000)
    const [, signature = ''] = token.split('.')
    for (const wrong of [`${now.getTime() - 1}.${signature}`, newFormToken(now, 'another'), '', '.', '1.2.3'])
      expect(judgeFormToken(wrong, soon, 'a secret')).toBe('over')
  })
})
