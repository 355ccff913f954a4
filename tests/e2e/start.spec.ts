import { fileURLToPath } from 'node:url'
import { runChild } from '#lib/cli/setup/children.mjs'
import { localTool } from '#lib/cli/setup/local-tool.mjs'
import { reservePort } from '#lib/cli/setup/ports.mjs'
import { startShop } from '../support/shop.ts'
import { expect, test } from './shop-test.ts'
import { openAs, staff } from './walk-the-chain.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

test('without secrets the shop does not start, and says what is missing', async ({ shop }) => {
  const port = await reservePort(0, '127.0.0.1')
  const { status, output } = await runChild({
    command: process.execPath,
    args: [localTool(root, 'next'), 'start', '-H', '127.0.0.1', '-p', String(port)],
    cwd: root,
    environment: { PATH: process.env['PATH'], NODE_ENV: 'production', DATABASE_URL: shop.databaseUrl },
  })
  expect(status).toBe(1)
  expect(output).toContain('The environment does not fit (2 problems):')
  expect(output).toContain('NEXTAUTH_URL is missing.')
  expect(output).toContain('NEXTAUTH_SECRET is missing.')
})

test('a process that is told to stop answers what it was asked, says so, and ends well', async ({ shop }) => {
  const second = await startShop(shop.databaseUrl)
  try {
    const asked = Array.from({ length: 10 }, (_, index) =>
      fetch(`${second.url}/search?q=pump&page=${index + 1}`),
    )
    await expect.poll(async () => (await fetch(`${second.url}/api/health/ready`)).status).toBe(200)
    process.kill(second.pid, 'SIGTERM')
    const statuses = (await Promise.all(asked)).map(({ status }) => status)
    expect(statuses).toEqual(asked.map(() => 200))
    expect(await second.ended).toBe(0)
    expect(second.log()).toContain('"msg":"Stopped."')
  } finally {
    await second.stop()
  }
})

test('staff see what the shop is made of, and that nothing is missing', async ({ browser, shop }) => {
  const desk = await openAs(browser, shop.url, staff)
  await desk.goto('/admin/plugins')
  const main = desk.getByRole('main')
  await expect(main.getByText('Everything that the shop needs is provided.')).toBeVisible()
  for (const id of ['fulfillment', 'field-service', 'subscriptions']) {
    await expect(main.getByText(id, { exact: true }).first()).toBeVisible()
  }
})
