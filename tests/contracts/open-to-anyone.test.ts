import { expect, test } from 'vitest'
import { allDefinitions } from '#tests/support/definitions.ts'

const definitions = await allDefinitions()

test('these and no others may be asked by anyone, and no command is among them', () => {
  const open = definitions.filter(({ needs }) => needs === 'anyone')
  expect(open.map(({ type, id }) => `${type} ${id}`)).toEqual([
    'query catalog.browse-products',
    'query catalog.find-product',
    'query catalog.find-product-by-sku',
    'query catalog.list-categories',
    'query catalog.list-products',
    'query catalog.search-products',
    'query identity.verify-sign-in',
    'query shell.read-desk',
    'query shell.read-visitor',
  ])
})
