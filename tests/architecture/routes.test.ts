import { describe, expect, test } from 'vitest'
import { domains } from '#domains'
import { planFiles } from '#lib/cli/plugins/plan-files.ts'
import { describeStaleFiles, findStaleFiles } from '#lib/cli/plugins/stale-files.ts'
import { listFiles } from '#lib/cli/sources/read-sources.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { page } from '#lib/kernel/shell.ts'
import { plugins } from '#plugins/index.ts'
import { addressesTakenTwice } from './addresses-taken-twice.ts'

const root = process.cwd()

describe('Generated files are what the manifests say.', () => {
  test('nothing is missing, changed by hand or left over', async () => {
    const stale = findStaleFiles(root, await planFiles(root, { domains, plugins }))
    expect(describeStaleFiles(stale), 'run npm run plugins').toEqual([])
  })

  test('a plugin whose stub was not written is caught', async () => {
    const needs = { id: 'made-up.see', description: 'See it.', grantedTo: [] }
    const madeUp = definePlugin({
      id: 'made-up',
      title: 'Made up',
      contributes: [page({ path: '/admin/made-up', file: 'pages/made-up.tsx', needs })],
    })
    const stale = findStaleFiles(root, await planFiles(root, { domains, plugins: [...plugins, madeUp] }))
    expect(describeStaleFiles(stale)).toEqual(['missing: app/(desk)/admin/(plugins)/made-up/page.tsx'])
  })
})

describe('Every address has one page', () => {
  test('no page of a plugin hides one of the app', () => {
    expect(addressesTakenTwice(listFiles(root, ['app']))).toEqual([])
  })

  test('two pages that differ only in groups and names of parameters are caught', () => {
    expect(
      addressesTakenTwice([
        'app/(desk)/admin/orders/[id]/page.tsx',
        'app/(desk)/admin/(plugins)/orders/[orderId]/page.tsx',
        'app/(desk)/admin/orders/page.tsx',
      ]),
    ).toEqual(['/admin/orders/[]'])
  })
})
