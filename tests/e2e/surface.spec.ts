import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import type { SurfaceEntry } from '#lib/cli/surface/surface-entry.ts'

interface References {
  readonly node: Readonly<Record<string, { readonly filename: string; readonly exportedName: string }>>
}

const { entries } = read<{ readonly entries: readonly SurfaceEntry[] }>('lib/surface.generated.json')
const filesOf = (kind: SurfaceEntry['kind']): ReadonlySet<string> =>
  new Set(entries.filter((entry) => entry.kind === kind).map(({ file }) => file))

test('every page and endpoint that the build answers stands in the list of ways in', () => {
  const built = Object.keys(read<Record<string, string>>('.next/server/app-paths-manifest.json'))
  const pages = built.filter((path) => path.endsWith('/page') && !path.startsWith('/_'))
  const routes = built.filter(
    (path) => path.endsWith('/route') && !/\.\w+\/route$/.test(path.replace('.json', '')),
  )
  expect(pages.map((path) => `app${path}.tsx`).filter((file) => !filesOf('page').has(file))).toEqual([])
  expect(routes.map((path) => `app${path}.ts`).filter((file) => !filesOf('route').has(file))).toEqual([])
  expect(pages.length).toBeGreaterThan(20)
})

test('every server action that the build lets browsers call stands in it too', () => {
  const { node } = read<References>('.next/server/server-reference-manifest.json')
  const actions = Object.values(node)
    // What `use cache` keeps is no address.
    .filter(({ exportedName }) => !exportedName.startsWith('$$RSC_SERVER_CACHE'))
    .map(({ filename, exportedName }) => `${filename} ${exportedName}`)
  const listed = new Set(entries.filter(({ kind }) => kind === 'action').map(({ id }) => id))
  expect(actions.filter((action) => !listed.has(action))).toEqual([])
  expect(actions.length).toBeGreaterThan(5)
})

function read<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T
}
