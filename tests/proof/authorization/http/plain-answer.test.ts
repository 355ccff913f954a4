import { expect, test } from 'vitest'
import type { Heard } from './hear.ts'
import { firstDifference, plainAnswer } from './plain-answer.ts'

const id = (letter: string): string => letter.repeat(26)

function answer(letter: string, sentence = 'This is not here.'): Heard {
  return {
    status: 404,
    headers: {
      date: `Mon, ${letter}`,
      'x-request-id': id(letter),
      'cache-control': 'private, no-store',
      'content-security-policy': `script-src 'nonce-${letter}+/='`,
    },
    body: `<script nonce="${letter}+/="></script><input name="_key" value="${id(letter)}"/><p>${sentence}</p>/orders/${id(letter)}`,
  }
}

test('two answers to the same question are the same', () => {
  expect(plainAnswer(answer('a'), [id('a')])).toBe(plainAnswer(answer('b'), [id('b')]))
})

test.each<[what: string, changed: Partial<Heard>]>([
  ['one word', answer('b', 'This is not yours.')],
  ['the status', { status: 403 }],
  ['a header', { headers: { ...answer('b').headers, 'cache-control': 'public' } }],
])('%s that differs is seen', (_, changed) => {
  const [left, right] = [answer('a'), { ...answer('b'), ...changed }]
  expect(plainAnswer(left, [id('a')])).not.toBe(plainAnswer(right, [id('b')]))
})

test('it is said where two answers part', () => {
  expect(firstDifference('not here', 'not yours')).toBe('“not here” and “not yours”')
})
