import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fileOf } from './generated-file.ts'
import { describeStaleFiles, findStaleFiles } from './stale-files.ts'
import { writeFiles } from './write-files.ts'

const page = fileOf('app/(desk)/admin/(plugins)/warranty/page.tsx', [['export default 1']])
const messages = fileOf('app/_messages/en.generated.ts', [['export const messages = {}']])

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'portico-'))
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

test('what is missing is named and then written', () => {
  const stale = findStaleFiles(root, [page, messages])
  expect(describeStaleFiles(stale)).toEqual([
    'missing: app/(desk)/admin/(plugins)/warranty/page.tsx',
    'missing: app/_messages/en.generated.ts',
  ])

  writeFiles(root, stale)

  expect(describeStaleFiles(findStaleFiles(root, [page, messages]))).toEqual([])
})

test('what was changed by hand is named and then put right', () => {
  writeFiles(root, findStaleFiles(root, [page]))
  writeFileSync(join(root, page.path), `${page.text}// mine\n`)

  const stale = findStaleFiles(root, [page])
  expect(describeStaleFiles(stale)).toEqual(['changed: app/(desk)/admin/(plugins)/warranty/page.tsx'])
  writeFiles(root, stale)

  expect(readFileSync(join(root, page.path), 'utf8')).toBe(page.text)
})

test('what nothing asks for any more is deleted with its empty folders, files made by hand stay', () => {
  writeFiles(root, findStaleFiles(root, [page, messages]))
  const layout = join(root, 'app/(desk)/admin/layout.tsx')
  writeFileSync(layout, 'export default 1\n')

  const stale = findStaleFiles(root, [messages])
  expect(describeStaleFiles(stale)).toEqual(['left over: app/(desk)/admin/(plugins)/warranty/page.tsx'])
  writeFiles(root, stale)

  expect(existsSync(join(root, 'app/(desk)/admin/(plugins)'))).toBe(false)
  expect(existsSync(layout)).toBe(true)
})
