import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runChild } from '#lib/cli/setup/children.mjs'
import { localTool } from '#lib/cli/setup/local-tool.mjs'
import { startShop } from '../support/shop.ts'
import { expect, test } from './shop-test.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const soon = { intervals: [100], timeout: 3_000 }

test('every process shows what an import changed, on pages that it had made before', async ({
  shop,
  request,
}) => {
  test.setTimeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'portico-fresh-'))
  const second = await startShop(shop.databaseUrl)
  const addresses = [shop, second].flatMap(({ url }) => [
    `${url}/products/quiet-toner-777001`,
    `${url}/de/products/quiet-toner-777001`,
    `${url}/catalog/ink-and-toner`,
  ])
  const see = async (address: string): Promise<string> => (await request.get(address)).text()
  try {
    await importRow(shop.databaseUrl, join(folder, 'first.ndjson'), 'Quiet toner')
    for (const address of addresses) {
      await expect.poll(() => see(address), soon).toContain('Quiet toner')
    }
    await importRow(shop.databaseUrl, join(folder, 'second.ndjson'), 'QUIET TONER')
    for (const address of addresses) {
      await expect.poll(() => see(address), soon).toContain('QUIET TONER')
      expect(await see(address)).not.toContain('Quiet toner')
    }
  } finally {
    await second.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a page that nothing changed is made once', async ({ shop, request }) => {
  const address = `${shop.url}/catalog`
  await request.get(address)
  const answer = await request.get(address)
  expect(answer.headers()['x-nextjs-cache']).toBe('HIT')
})

/** Imports one product by the command line, in a process of its own. The titles lead to the same address. */
async function importRow(databaseUrl: string, file: string, title: string): Promise<void> {
  const row = {
    id: '777001',
    name: 'QT-1',
    title,
    ean: [],
    supplier: 'Maker',
    price: 4990,
    attr_t_product_type: 'Toner cartridge',
  }
  writeFileSync(file, `${JSON.stringify(row)}\n`)
  const { status, output } = await runChild({
    command: process.execPath,
    args: [localTool(root, 'tsx'), 'lib/cli/import-catalog.ts', '--file', file],
    cwd: root,
    environment: { ...process.env, DATABASE_URL: databaseUrl },
  })
  expect(status, output).toBe(0)
}
