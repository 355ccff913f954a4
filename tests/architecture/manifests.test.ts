import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { domains } from '#domains'
import { readContractTokens } from '#lib/cli/plugins/contract-tokens.ts'
import { listFiles } from '#lib/cli/sources/read-sources.ts'
import { parseSource } from '#lib/cli/sources/source-file.ts'
import { compose } from '#lib/kernel/compose.ts'
import type { Plugin } from '#lib/kernel/plugin.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { job, models, navItem, page } from '#lib/kernel/shell.ts'
import { fulfiller } from '#lib/orders/contract.ts'
import { plugins } from '#plugins/index.ts'
import type { PlacedManifest, Tree } from './manifests.ts'
import { goKeysTakenTwice, manifestProblems, permissionsOf } from './manifests.ts'
import { readMessages } from './messages.ts'
import { isManifest, ownerOf } from './owners.ts'

const root = process.cwd()
const paths = listFiles(root, ['lib', 'plugins']).filter(isManifest)
const manifests = await Promise.all(
  paths.map(async (path): Promise<PlacedManifest> => {
    const loaded = (await import(`${root}/${path}`)) as { readonly default: Plugin }
    return { folder: ownerOf(path), manifest: loaded.default }
  }),
)
const tokens = await readContractTokens(root, [...new Set(listFiles(root, ['lib', 'plugins']).map(ownerOf))])

const tree: Tree = {
  exists: (path) => existsSync(path),
  exportsOf: (path) => (existsSync(path) ? parseSource(path, readFileSync(path, 'utf8')).exports : undefined),
  hasMessage: (key) => {
    const [id = '', ...name] = key.split('.')
    return ['lib', 'plugins'].some((top) => readMessages(root, `${top}/${id}`).en.has(name.join('.')))
  },
  viewIds: new Set(tokens.filter(({ token }) => token.kind === 'view').map(({ token }) => token.id)),
  permissionIds: permissionsOf(manifests),
}

describe('Manifests', () => {
  test('what is installed fits together', () => {
    expect(() => compose([...domains, ...plugins])).not.toThrow()
  })

  test('all plugins of this repository together leave nothing empty that must be filled', () => {
    expect(compose(manifests.map(({ manifest }) => manifest)).notices).toEqual([])
  })

  test('without the plugin that delivers a kind of line, the shop starts and says what nobody delivers', () => {
    const everything = manifests.map(({ manifest }) => manifest)
    const fulfillers = everything.filter(({ contributes }) =>
      contributes.some(({ to }) => to === fulfiller.id),
    )
    const notices = fulfillers.map((left) => compose(everything.filter((plugin) => plugin !== left)).notices)

    expect(notices.flat().sort()).toEqual(Object.values(fulfiller.requiredKeys).sort())
  })

  test('every domain is listed in lib/domains.ts', () => {
    const there = manifests.filter(({ folder }) => folder.startsWith('lib/')).map(({ folder }) => folder)
    expect(domains.map(({ id }) => `lib/${id}`).sort()).toEqual(there.sort())
  })

  test('every file, permission, message and schema that a manifest names is there', () => {
    expect(manifests.flatMap((placed) => manifestProblems(placed, tree))).toEqual([])
  })

  test('every token is named after the contract that opens it, and no two have one name', () => {
    const ids = tokens.map(({ token }) => token.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(tokens.filter(({ owner, token }) => !token.id.startsWith(`${owner.split('/')[1]}.`))).toEqual([])
  })

  test('a letter after g leads to one place', () => {
    const registry = compose(manifests.map(({ manifest }) => manifest))
    expect(goKeysTakenTwice(registry.all(navItem))).toEqual([])
  })

  test('a letter that two places want, or that the frame has, is caught', () => {
    const needs = { id: 'crm.see-notes', description: 'See notes.', grantedTo: [] }
    const line = (href: string, goKey: string) =>
      ({ area: 'admin', group: 'sales', label: 'crm.nav', href, needs, goKey }) as const
    const items = [line('/admin/notes', 'n'), line('/admin/news', 'n'), line('/admin/home', 'h')]
    expect(goKeysTakenTwice([...items, line('/admin/loud', 'N')])).toEqual(['admin n', 'admin h', 'admin N'])
  })

  test('every plugin has its page of explanation', () => {
    const silent = manifests
      .filter(({ folder }) => folder.startsWith('plugins/') && !existsSync(`${folder}/README.md`))
      .map(({ folder }) => folder)
    expect(silent).toEqual([])
  })

  test('a manifest that names what is not there is caught', () => {
    const needs = { id: 'crm.see-notes', description: 'See notes.', grantedTo: [] }
    const manifest = definePlugin({
      id: 'crm',
      title: 'CRM',
      contributes: [
        models({ file: 'orders.prisma' }),
        page({ path: '/admin/notes', file: 'pages/notes.tsx', needs }),
        page({ path: '/admin/other', file: 'pages/other.tsx', needs }),
        navItem({ area: 'admin', group: 'sales', label: 'crm.nav', href: '/admin/notes', needs }),
        job({ id: 'orders.clean-up', every: 'day', load: () => Promise.reject(new Error('unused')) }),
      ],
    })
    const exportsOf = (path: string) =>
      path === 'plugins/notes/pages/other.tsx' ? new Set(['default']) : undefined

    expect(manifestProblems({ folder: 'plugins/notes', manifest }, { ...tree, exportsOf })).toEqual([
      'crm: its id is not the name of its folder plugins/notes.',
      'crm: "orders.clean-up" is not a name of its own.',
      'crm: pages/notes.tsx does not exist.',
      'crm: pages/other.tsx does not export generateMetadata.',
      'crm: orders.prisma is not its schema under prisma/schema.',
      'crm: nobody contributes the permission "crm.see-notes".',
      'crm: no message says "crm.nav".',
    ])
  })
})
