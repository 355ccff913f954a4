import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from './shop-test.ts'
import { buyer, checkOut, deliverAll, findAndAdd, signIn, staff } from './walk-the-chain.ts'

const everyAnswer = {
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^strict-origin-when-cross-origin$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\)/,
  'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/,
  'x-request-id': /^[\w.:-]{8,64}$/,
} as const

const pages = ['/', '/de', '/catalog', '/catalog/pumps', '/nowhere', '/search?q=pump', '/sign-in']
const buyerPages = ['/cart', '/account', '/account/orders', '/account/subscriptions']
const staffPages = ['/admin', '/admin/orders', '/admin/fulfillment', '/admin/field-service', '/admin/plugins']

test('every kind of answer is guarded by its headers', async ({ request }) => {
  const signInPage = await (await request.get('/sign-in')).text()
  const script = /\/_next\/static\/[\w/.-]+\.js/.exec(signInPage)?.[0] ?? ''
  const answers: readonly (readonly [path: string, status: number])[] = [
    ['/', 200],
    ['/de/catalog', 200],
    ['/sign-in', 200],
    ['/account', 307],
    ['/en', 308],
    ['/nowhere', 404],
    ['/products/no-such-product', 404],
    ['/products/%E0%A4%A', 404],
    ['/api/me', 200],
    ['/api/nowhere', 404],
    ['/api/health/live', 200],
    ['/api/metrics', 404],
    ['/icon.svg', 200],
    [script, 200],
    ['/_next/static/nowhere.js', 404],
  ]
  for (const [path, status] of answers) {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect.soft(answer.status(), path).toBe(status)
    expect.soft(weakHeaders(answer.headers()), path).toEqual([])
  }
  for (const path of ['/account', '/sign-in', '/api/me']) {
    const { 'cache-control': kept = '' } = (await request.get(path, { maxRedirects: 0 })).headers()
    expect.soft(kept, path).toMatch(/private.*no-store/)
  }
  expect(weakHeaders({ 'x-frame-options': 'DENY' })).toHaveLength(Object.keys(everyAnswer).length - 1)
})

test('a request keeps the id that it brings, if it is one, and its nonce is its own', async ({ request }) => {
  const sent = await request.get('/catalog', { headers: { 'x-request-id': 'proxy-7f3a.1' } })
  expect(sent.headers()['x-request-id']).toBe('proxy-7f3a.1')
  const forged = await request.get('/catalog', { headers: { 'x-request-id': 'x"\t{}' } })
  expect(forged.headers()['x-request-id']).toMatch(/^[\da-z]{26}$/)

  const policy = "script-src 'nonce-Zm9yZ2Vk'"
  const kept = await request.get('/de/products/no-such', { headers: { 'content-security-policy': policy } })
  expect(await kept.text()).not.toContain('Zm9yZ2Vk')
  const [first, second] = await Promise.all([request.get('/sign-in'), request.get('/sign-in')])
  const nonces = [first, second].map(
    (answer) => /'nonce-([^']+)'/.exec(answer.headers()['content-security-policy'] ?? '')?.[1],
  )
  expect(nonces[0]).not.toBe(nonces[1])
  expect(await first.text()).toContain(`nonce="${nonces[0]}"`)
})

test('posts that no form of the shop sends are turned away', async ({ request, shop }) => {
  const form = { multipart: { email: 'a@example.com' }, maxRedirects: 0 } as const
  const post = async (options: object, headers: Record<string, string>): Promise<number> =>
    (await request.post('/sign-in', { ...options, headers })).status()
  expect.soft(await post(form, { origin: 'https://evil.example' }), 'another site').toBe(403)
  expect.soft(await post(form, { origin: 'null' }), 'a hidden site').toBe(403)
  expect.soft(await post(form, {}), 'no site').toBe(403)
  const origin = shop.url
  const action = { origin, 'next-action': 'nonsense', 'content-type': 'text/plain;charset=UTF-8' }
  expect.soft(await post({ data: '[]' }, action), 'no id of an action').toBe(400)
  const broken = { origin, 'content-type': 'multipart/form-data; boundary=x' }
  expect.soft(await post({ data: 'not a form' }, broken), 'broken fields').toBe(400)
  const script = { origin, 'next-action': '0'.repeat(42) }
  expect.soft(await post({ multipart: { 0: '["$F1"]' } }, script), 'broken arguments').toBe(400)
  const strange = { origin, 'next-action': '0'.repeat(42), 'content-type': 'application/json' }
  expect.soft(await post({ data: '[]' }, strange), 'another type').toBe(415)
  const large = { origin, 'content-type': 'application/x-www-form-urlencoded' }
  expect.soft(await post({ data: 'a'.repeat(1_100_000) }, large), 'too large').toBe(413)
})

test(
  'no page and no action breaks its policy, and a script that slipped in does not run',
  { tag: '@sqlite' },
  async ({ browser, page, shop }) => {
    test.setTimeout(180_000)
    const violations = await countViolations(page.context())
    await visit(page, pages)
    await signIn(page, buyer)
    for (const name of ['Centrifugal pump CP 80', 'Pump installation', 'Care plan']) {
      await findAndAdd(page, name, name)
    }
    await visit(page, ['/cart', '/checkout'])
    const order = await checkOut(page, 'PO-POLICY')
    const context = await browser.newContext({ baseURL: shop.url })
    const violationsOfStaff = await countViolations(context)
    const desk = await context.newPage()
    await signIn(desk, staff)
    await deliverAll(desk, order)
    await visit(desk, staffPages)
    await visit(page, [order.path, ...buyerPages])
    expect([...violations, ...violationsOfStaff]).toEqual([])
    for (const secret of [buyer.email, buyer.password, staff.email, staff.password]) {
      expect(shop.log()).not.toContain(secret)
    }
    expect(shop.log()).toContain('"command":"orders.place')

    for (const path of ['/', '/account']) {
      await page.goto(path)
      await page.evaluate(() =>
        document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.hit = true">'),
      )
      await expect.poll(() => violations.length, path).toBeGreaterThan(0)
      expect(await page.evaluate(() => 'hit' in window)).toBe(false)
      violations.length = 0
    }
  },
)

function weakHeaders(headers: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(everyAnswer)
    .filter(([name, wanted]) => !wanted.test(headers[name] ?? ''))
    .map(([name]) => name)
}

async function visit(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
  }
}

/** What the browser refused to load or run in any page of a context, as it comes. */
async function countViolations(context: BrowserContext): Promise<string[]> {
  const found: string[] = []
  await context.exposeBinding('tellViolation', ({ page }, text: string) => {
    found.push(`${page.url()}: ${text}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { tellViolation } = window as unknown as { tellViolation(text: string): void }
      tellViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
  return found
}
