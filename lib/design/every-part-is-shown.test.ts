import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listFiles } from '#lib/cli/sources/read-sources.ts'

/** What stands around every page, and is filled by a button of this one. */
const aroundPages = ['lib/ui/toast-region.tsx']

const root = process.cwd()
const isPart = (path: string): boolean => /(?<!\.test)\.tsx$/.test(path)
const parts = listFiles(root, ['lib/ui']).filter(isPart)
const shown = listFiles(root, ['lib/design/ui']).map((path) => readFileSync(path, 'utf8'))

/** The parts that no file of the page imports. */
function findHidden(files: readonly string[], sources: readonly string[]): readonly string[] {
  return files.filter((path) => !sources.some((text) => text.includes(`from '#${path}'`)))
}

test('the page of the design system shows every part that pages are made of', () => {
  expect(parts.length).toBeGreaterThan(40)
  expect(findHidden(parts, shown)).toEqual(aroundPages)
})

test('a part that was added and not shown is found', () => {
  expect(findHidden(['lib/ui/carousel.tsx', 'lib/ui/badge.tsx'], shown)).toEqual(['lib/ui/carousel.tsx'])
})
