import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const decisions = readdirSync(`${ROOT}lib/decisions`).map((name) => `lib/decisions/${name}`)
const scripts = Object.keys(JSON.parse(read('package.json')).scripts)

function read(file: string): string {
  return readFileSync(`${ROOT}${file}`, 'utf8')
}

test('the README gives every script one line, and names none that is gone', () => {
  const rows = [...read('README.md').matchAll(/^\| `([a-z0-9:-]+)` +\|/gm)].map((row) => row[1])
  expect(rows.toSorted()).toEqual(scripts.toSorted())
})

describe.each(['README.md', 'CONTRIBUTING.md', ...decisions])('%s', (document) => {
  test('names only scripts and files that exist', () => {
    const text = read(document)
    const named = [...text.matchAll(/npm run ([a-z0-9:-]+)/g)].map((match) => match[1] ?? '')
    const files = [...text.matchAll(/`((?:app|lib|plugins|prisma|tests)\/[\w./-]*)`/g)].map(
      (match) => match[1] ?? '',
    )
    expect(named.filter((name) => !scripts.includes(name))).toEqual([])
    expect(files.filter((file) => !existsSync(`${ROOT}${file}`))).toEqual([])
  })
})

test.each(decisions)('%s ends with the check that enforces it', (decision) => {
  expect(read(decision)).toMatch(/\n## Checked by\n/)
})
