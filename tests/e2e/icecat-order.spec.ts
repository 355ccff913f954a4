import { fileURLToPath } from 'node:url'
import { runChild } from '#lib/cli/setup/children.mjs'
import { localTool } from '#lib/cli/setup/local-tool.mjs'
import { expect, test } from './shop-test.ts'
import {
  buyer,
  checkOut,
  deliverAll,
  findAndAdd,
  openAs,
  seeComplete,
  signIn,
  staff,
} from './walk-the-chain.ts'

const dataFolder = process.env['PORTICO_DATA']
const root = fileURLToPath(new URL('../../', import.meta.url))

test('the same with one of 19,406 imported products among them', async ({ page, browser, shop }) => {
  test.skip(!dataFolder, 'Set PORTICO_DATA to the folder that holds catalogue-icecat.')
  test.setTimeout(300_000)
  expect(await importCatalogue(shop.databaseUrl)).toContain('19,406')
  await signIn(page, buyer)
  await findAndAdd(
    page,
    'xerox 006R90321 tonner',
    'Xerox 006R90321 toner cartridge Original Black 6 pc\\(s\\)',
  )
  await findAndAdd(page, 'pump instalation', 'Pump installation')
  await findAndAdd(page, 'care plan', 'Care plan')
  const order = await checkOut(page, 'PO-ICECAT')
  await deliverAll(await openAs(browser, shop.url, staff), order)
  await seeComplete(page, order)
})

async function importCatalogue(databaseUrl: string): Promise<string> {
  const { status, output } = await runChild({
    command: process.execPath,
    args: [localTool(root, 'tsx'), 'lib/cli/import-catalog.ts'],
    cwd: root,
    environment: { ...process.env, DATABASE_URL: databaseUrl },
  })
  expect(status, output).toBe(0)
  return output
}
