import { expect, test } from 'vitest'
import { readLine } from './read-line.ts'

function formWith(quantity: string): FormData {
  const form = new FormData()
  form.set('productId', 'p1')
  form.set('quantity', quantity)
  return form
}

test('whole units become thousandths', () => {
  expect(readLine(formWith(' 12 '))).toEqual({ productId: 'p1', quantityMilli: 12_000n })
})

test.each(['', '1.5', '-1', '1e3', 'NaN', '12345678', '１'])('%j is no quantity', (text) => {
  expect(() => readLine(formWith(text))).toThrow('Correct the marked fields')
})
