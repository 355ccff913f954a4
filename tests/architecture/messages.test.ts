import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listFiles, readSources } from '#lib/cli/sources/read-sources.ts'
import { messageProblems, readMessages, spokenRefusals } from './messages.ts'
import { isTest, ownerOf } from './owners.ts'

const root = process.cwd()
const sources = [...readSources(root, ['lib', 'plugins'])].filter(([path]) => !isTest(path))
const owners = [...new Set(listFiles(root, ['lib', 'plugins']).map(ownerOf))].filter((owner) =>
  existsSync(`${owner}/messages`),
)

test('every text is there in English and German and names the same values', () => {
  expect(owners.flatMap((owner) => messageProblems(owner, readMessages(root, owner)))).toEqual([])
})

test('every refusal has a text in the language of the reader, beside the code that gives it', () => {
  const silent = spokenRefusals(new Map(sources)).filter(({ path, code }) => {
    const owner = ownerOf(path)
    const [id, ...name] = code.split('.')
    return id !== owner.split('/')[1] || !readMessages(root, owner).en.has(`refusals.${name.join('.')}`)
  })

  expect(silent.map(({ path, line, code }) => `${path}:${line} ${code}`)).toEqual([])
})

test('a text in one language only, an empty or loud one and other values are caught', () => {
  const en = new Map([
    ['add', 'Add {count, number} pieces'],
    ['done', 'Done!'],
    ['only', 'Only here'],
  ])
  const de = new Map([
    ['add', '{anzahl, number} Stück hinzufügen'],
    ['done', ''],
  ])

  expect(messageProblems('lib/cart', { en, de })).toEqual([
    'lib/cart: "only" is missing in German.',
    'lib/cart: "done" is empty or shouts.',
    'lib/cart: "done" is empty or shouts.',
    'lib/cart: "add" names other values in German than in English.',
  ])
})
