import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { domains } from '#domains'
import { listFiles } from '#lib/cli/sources/read-sources.ts'
import { planSurfaceFiles } from '#lib/cli/surface/plan-surface-files.ts'
import { readSurface } from '#lib/cli/surface/read-surface.ts'
import { plugins } from '#plugins/index.ts'
import { surfaceGaps } from './surface-gaps.ts'

const root = process.cwd()
const entries = await readSurface(root, { domains, plugins })
const files = new Map(
  listFiles(root, ['app', 'lib', ...plugins.map(({ id }) => `plugins/${id}`)])
    .filter((path) => /(?<!\.test)\.tsx?$/.test(path) && !path.startsWith('lib/cli/'))
    .map((path) => [path, readFileSync(path, 'utf8')] as const),
)

describe('The list of every way in', () => {
  test('is what sources and manifests say', async () => {
    const stale = (await planSurfaceFiles(root, entries)).filter(
      ({ path, text }) => readFileSync(path, 'utf8') !== text,
    )
    expect(
      stale.map(({ path }) => path),
      'run npm run surface',
    ).toEqual([])
  })

  test('is whole: every command, query, page, endpoint and server action stands in it', () => {
    expect(surfaceGaps(entries, files)).toEqual([])
  })

  test('names for each who gets through, and a file that is there', () => {
    expect(entries.filter(({ roles, file }) => roles.length === 0 || !files.has(file))).toEqual([])
  })

  test('no two entries share kind and id', () => {
    const names = entries.map(({ kind, id }) => `${kind} ${id}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test.each([
    [
      'lib/orders/commands/cancel.ts',
      "export const cancel = command({\n  id: 'orders.cancel',",
      'lib/orders/commands/cancel.ts defines the command "orders.cancel", which is not listed. Run npm run surface.',
    ],
    [
      'app/(desk)/admin/secrets/page.tsx',
      'export default function Page() {}',
      'app/(desk)/admin/secrets/page.tsx is a page that is not listed. Run npm run surface.',
    ],
    [
      'app/api/secrets/route.ts',
      'export async function DELETE() {}',
      'app/api/secrets/route.ts answers DELETE, which is not listed. Run npm run surface.',
    ],
    [
      'lib/orders/actions/cancel.ts',
      "'use server'\nexport async function cancelAction() {}",
      'lib/orders/actions/cancel.ts exports the action cancelAction, which is not listed. Run npm run surface.',
    ],
    [
      'plugins/fulfillment/pages/secrets.tsx',
      'export default function Secrets() {}',
      'plugins/fulfillment/pages/secrets.tsx is a page that is not listed. Name it in the manifest, then run npm run surface.',
    ],
  ])('what is left out is caught: %s', (path, text, sentence) => {
    expect(surfaceGaps(entries, new Map([...files, [path, text]]))).toEqual([sentence])
  })
})
