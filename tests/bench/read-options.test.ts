import { expect, test } from 'vitest'
import { readOptions, scenarioNames } from './read-options.ts'

test('without arguments everything is measured on MariaDB', () => {
  expect(readOptions([])).toEqual({
    scenarios: new Set(scenarioNames),
    database: 'mariadb',
    seconds: 8,
    showsStatements: false,
  })
})

test('scenarios are chosen by name', () => {
  const options = readOptions(['order', 'listing', '--database', 'sqlite', '--seconds=2', '--statements'])
  expect(options).toMatchObject({ database: 'sqlite', seconds: 2, showsStatements: true })
  expect([...options.scenarios]).toEqual(['order', 'listing'])
})

test.each([
  [['orders'], 'There is no scenario "orders".'],
  [['--seconds', '0'], '--seconds takes a number from 1 to 600.'],
  [['--seconds', 'soon'], '--seconds takes a number from 1 to 600.'],
  [['--database', 'oracle'], '--database takes mariadb or sqlite.'],
  [['--fast'], /--fast/],
])('%j is refused with a sentence', (args, sentence) => {
  expect(() => readOptions(args)).toThrow(sentence)
})
