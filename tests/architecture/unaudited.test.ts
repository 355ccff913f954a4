import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listFiles } from '#lib/cli/sources/read-sources.ts'
import { parseSource } from '#lib/cli/sources/source-file.ts'
import { unauditedCommands } from './unaudited.ts'

/** Each with its reason beside the command. Whoever adds one explains it to a reviewer. */
const known = ['api.note-use', 'identity.note-seen']

test('every command leaves its row in the audit trail, but those that are listed here', () => {
  const texts = listFiles(process.cwd(), ['app', 'lib', 'plugins'])
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .map((path): [string, string] => [path, readFileSync(path, 'utf8')])
    .filter(([, text]) => text.includes('kernel/command.ts'))
  expect(texts.length).toBeGreaterThan(60)
  expect(unauditedCommands(sourcesOf(texts))).toEqual(known)
})

test.each([
  ['one that says so', `command({ id: 'cart.a', unaudited: 'Because.', run() {} })`, ['cart.a']],
  ['one that says so in short', `command({ id: 'cart.a', unaudited, run() {} })`, ['cart.a']],
  ['one that says so within a function', `() => command({ id: 'cart.a', unaudited: '' })`, ['cart.a']],
  ['one that takes words from another', `command({ ...other,\n id: 'cart.a' })`, ['lib/cart/a.ts:1']],
  ['one that is given as a whole', `\ncommand(definition)`, ['lib/cart/a.ts:2']],
  ['one under another name', `make({ id: 'cart.a', unaudited: '' })`, ['cart.a']],
  ['one whose words are made up', `command({ id: 'cart.a', ['un' + 'audited']: '' })`, ['lib/cart/a.ts:1']],
  ['none that leaves a row', `command({ id: 'cart.a', run: () => ({ ...other, unaudited: 1 }) })`, []],
])('of the commands it finds %s', (_, text, found) => {
  const head = `import { command, command as make } from '#lib/kernel/command.ts'; `
  expect(unauditedCommands(sourcesOf([['lib/cart/a.ts', head + text]]))).toEqual(found)
})

function sourcesOf(texts: readonly (readonly [path: string, text: string])[]) {
  return new Map(texts.map(([path, text]) => [path, parseSource(path, text)]))
}
