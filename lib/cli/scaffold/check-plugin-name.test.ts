import { expect, test } from 'vitest'
import { checkPluginName } from './check-plugin-name.ts'

const taken = ['orders', 'fulfillment']

test('an id of small letters and a title are taken', () => {
  expect(checkPluginName('warranty', 'Warranty', taken)).toBeUndefined()
  expect(checkPluginName('field-service-2', 'Field service & more', taken)).toBeUndefined()
})

test.each([
  [undefined, undefined, 'Say the id and the title: npm run plugin:new -- warranty "Warranty".'],
  ['warranty', undefined, 'Say the id and the title'],
  ['Warranty', 'Warranty', '"Warranty" is no id.'],
  ['my_plugin', 'Mine', '"my_plugin" is no id.'],
  ['-a', 'A', '"-a" is no id.'],
  ['../orders', 'Orders', '"../orders" is no id.'],
  ['a'.repeat(41), 'A', 'is no id.'],
  ['orders', 'Orders', '"orders" is taken. Choose another id.'],
  ['warranty', "Anna's", 'The title is 1 to 60 characters without quotes'],
  ['warranty', '', 'The title is 1 to 60 characters'],
])('%s %s is turned down in a sentence', (id, title, sentence) => {
  expect(checkPluginName(id, title, taken)).toContain(sentence)
})
