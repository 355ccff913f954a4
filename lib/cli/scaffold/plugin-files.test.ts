import { readFileSync } from 'node:fs'
import { format } from 'oxfmt'
import { describe, expect, test } from 'vitest'
import { laws } from '#tests/architecture/boundaries.ts'
import { parseSource } from '../sources/source-file.ts'
import { pluginFiles } from './plugin-files.ts'

const short = pluginFiles('warranty', 'Warranty')
const long = pluginFiles('a-plugin-with-quite-a-long-name-of-its-own', 'A plugin with a long name & more')

describe.each([
  ['a short name', short],
  ['a long name', long],
])('A new plugin with %s', (_name, files) => {
  test('keeps every law', () => {
    const sources = new Map(
      files
        .filter(({ path }) => /\.tsx?$/.test(path))
        .map(({ path, text }) => [path, parseSource(path, text)] as const),
    )
    expect(laws.flatMap((law) => law.breaches(sources))).toEqual([])
  })

  test('is written as the formatter leaves it', async () => {
    const settings = JSON.parse(readFileSync('.oxfmtrc.json', 'utf8')) as Record<string, unknown>
    const { ignorePatterns: _ignored, $schema: _schema, ...options } = settings
    for (const { path, text } of files) {
      const formatted = await format(path, text, options)
      expect(text).toBe(formatted.code)
    }
  })

  test('says the same in English and German', () => {
    const [en, de] = ['en', 'de'].map((locale) => {
      const file = files.find(({ path }) => path.endsWith(`messages/${locale}.json`))
      return new Map(Object.entries(JSON.parse(file?.text ?? '') as Record<string, unknown>))
    })
    expect([...(en?.keys() ?? [])]).toEqual([...(de?.keys() ?? [])])
  })

  test('says what it is for and shows a page, a permission and a test', () => {
    const [folder] = files.map(({ path }) => path.split('/').slice(0, 2).join('/'))
    expect(files.map(({ path }) => path.replace(`${folder}/`, ''))).toEqual([
      'plugin.ts',
      'plugin.test.ts',
      'permissions.ts',
      'pages/overview.tsx',
      'messages/en.json',
      'messages/de.json',
      'README.md',
    ])
  })
})
