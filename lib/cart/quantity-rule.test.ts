import { expect, test } from 'vitest'
import { checkQuantity } from './quantity-rule.ts'

test.each([1000n, 2000n, 1_000_000_000n])('%d thousandths may stand in a line', (quantityMilli) => {
  expect(() => checkQuantity(quantityMilli)).not.toThrow()
})

test.each([0n, -1000n, 1n, 1500n, 1_000_001_000n])('%d thousandths are refused', (quantityMilli) => {
  expect(() => checkQuantity(quantityMilli)).toThrow('Enter a whole number')
})
