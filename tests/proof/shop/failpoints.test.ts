import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readSources } from '#lib/cli/sources/read-sources.ts'
import { commands, neverReached, places } from './failpoints.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const files = [...readSources(root, ['lib', 'plugins']).values()].filter(
  ({ path }) => !/\.test\.\w+$|^lib\/cli\//.test(path),
)

test('processes are killed at every place that has a name', () => {
  const named = files.flatMap(({ text }) => [...text.matchAll(/failpoint\(\s*['"`]([^'"`$]+)['"`]/g)])
  expect(named.map(([, name]) => name).toSorted()).toEqual(places.toSorted())
})

test('processes are killed around every command of the work beside the requests', () => {
  const ids = new Map(
    files.flatMap(({ path, text }) => {
      const id = /command\(\{\s*id: '([^']+)'/.exec(text)?.[1]
      return id === undefined ? [] : [[path, id] as const]
    }),
  )
  const beside = files.filter(({ text }) => /\b(?:BackgroundRun|ContentRun)\b/.test(text))
  const run = beside.flatMap(({ text, imports }) => {
    const names = new Set([...text.matchAll(/\brun\s*\.execute\(\s*(\w+)/g)].map(([, name]) => name))
    return imports.flatMap(({ target, names: imported }) =>
      imported.some(({ local }) => names.has(local)) ? (ids.get(target) ?? target) : [],
    )
  })
  expect(run.length).toBeGreaterThan(15)
  expect(run.filter((id) => ![...commands, ...neverReached].some((known) => known === id))).toEqual([])
})

test('every command that a process is killed around exists', () => {
  const text = files.map((file) => file.text).join('\n')
  expect(commands.filter((id) => !text.includes(`id: '${id}'`))).toEqual([])
})
