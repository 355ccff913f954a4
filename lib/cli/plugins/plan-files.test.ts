import { readFileSync } from 'node:fs'
import { format } from 'oxfmt'
import { describe, expect, test } from 'vitest'
import { definePlugin } from '#lib/kernel/plugin.ts'
import type { Permission } from '#lib/kernel/shell.ts'
import { apiRoute, page } from '#lib/kernel/shell.ts'
import { orderPanel } from '#lib/orders/contract.ts'
import { planFiles } from './plan-files.ts'

const root = process.cwd()
const seeClaims: Permission = {
  id: 'warranty.see-claims',
  description: 'See claims.',
  grantedTo: ['administrator'],
}

const warranty = definePlugin({
  id: 'warranty',
  title: 'Warranty',
  contributes: [
    page({
      path: '/admin/warranty/[claimId]',
      file: 'pages/claim.tsx',
      needs: seeClaims,
      config: { maxDuration: 30 },
    }),
    page({
      path: '/account/warranty/a-claim-with-a-long-address/that-does-not-fit-on-one-line/[claimId]/questions',
      file: 'pages/a-page-with-a-long-name-that-does-not-fit-on-one-line-and-still-goes-on.tsx',
      needs: seeClaims,
    }),
    apiRoute({ path: '/api/warranty/claims', file: 'routes/claims.ts', methods: ['POST', 'GET'] }),
    apiRoute({
      path: '/api/warranty/everything',
      file: 'routes/an-endpoint-that-answers-to-every-method-there-is-under-the-sun.ts',
      methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    }),
    orderPanel({ id: 'warranty.claims', file: 'ui/claims-panel.tsx' }),
    orderPanel({ id: 'warranty.terms-of-the-manufacturer', file: 'ui/terms-panel.tsx' }),
  ],
})

async function plannedText(path: string): Promise<string | undefined> {
  const files = await planFiles(root, { domains: [], plugins: [warranty] })
  return files.find((file) => file.path === path)?.text
}

describe('planFiles', () => {
  test('a page gets a stub inside the layout of its area, with its settings as literals', async () => {
    expect(await plannedText('app/(desk)/admin/(plugins)/warranty/[claimId]/page.tsx')).toBe(
      `// Made by \`npm run plugins\` from the plugin manifests. Change it there.
import { mount } from '#lib/web/mount.tsx'
import Page from '#plugins/warranty/pages/claim.tsx'

export { generateMetadata } from '#plugins/warranty/pages/claim.tsx'
export const maxDuration = 30
export default mount('warranty', '/admin/warranty/[claimId]', Page)
`,
    )
  })

  test('an endpoint gets a stub that exports the methods of its manifest', async () => {
    expect(await plannedText('app/api/(plugins)/warranty/claims/route.ts')).toBe(
      `// Made by \`npm run plugins\` from the plugin manifests. Change it there.
export { GET, POST } from '#plugins/warranty/routes/claims.ts'
`,
    )
  })

  test('a view gets one import map, typed by what the screen hands over', async () => {
    const text = await plannedText('app/_views/orders.panel.generated.tsx')

    expect(text).toContain("import WarrantyClaims from '#plugins/warranty/ui/claims-panel.tsx'")
    expect(text).toContain('View: ComponentType<PropsOf<typeof orderPanel>>')
    expect(text).toContain("{ id: 'warranty.claims', View: WarrantyClaims }")
  })

  test('a view that nothing fills still has its map, so that the screen builds', async () => {
    const files = await planFiles(root, { domains: [], plugins: [] })
    const map = files.find((file) => file.path === 'app/_views/orders.panel.generated.tsx')

    expect(map?.text).toContain('export const views: readonly Entry[] = []')
  })

  test('a page elsewhere than below /admin and /account is refused with a sentence', async () => {
    const stray = definePlugin({
      id: 'stray',
      title: 'Stray',
      contributes: [page({ path: '/stray', file: 'pages/stray.tsx', needs: seeClaims })],
    })

    await expect(planFiles(root, { domains: [], plugins: [stray] })).rejects.toThrow(
      'stray wants a page at "/stray". Give it a path below "/admin/" or "/account/".',
    )
  })

  test('two pages at one address are refused with a sentence', async () => {
    const rival = definePlugin({
      id: 'rival',
      title: 'Rival',
      contributes: [page({ path: '/admin/warranty/[claimId]', file: 'pages/claim.tsx', needs: seeClaims })],
    })

    await expect(planFiles(root, { domains: [], plugins: [warranty, rival] })).rejects.toThrow(
      'Two plugins want app/(desk)/admin/(plugins)/warranty/[claimId]/page.tsx.',
    )
  })

  test('every file is written as the formatter leaves it', async () => {
    const {
      ignorePatterns: _ignored,
      $schema: _schema,
      ...options
    } = JSON.parse(readFileSync('.oxfmtrc.json', 'utf8')) as Record<string, unknown>

    for (const file of await planFiles(root, { domains: [], plugins: [warranty] })) {
      const formatted = await format(file.path, file.text, options)
      expect(file.text).toBe(formatted.code)
    }
  })
})
