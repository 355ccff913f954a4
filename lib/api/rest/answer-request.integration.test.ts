import { beforeAll, expect, test } from 'vitest'
import { domains } from '#domains'
import { plugins } from '#plugins/index.ts'
import type { ApiClient, Sent } from '#tests/support/api-client.ts'
import { newApiClient } from '#tests/support/api-client.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { createProduct } from '#tests/support/factories/product.ts'
import { hearLog } from '#tests/support/hear-log.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import type { ReadyToOrder } from '#tests/support/ready-to-order.ts'
import { readyToOrder } from '#tests/support/ready-to-order.ts'

interface Page {
  readonly items: readonly { readonly productId: string }[]
  readonly next: string | null
}

describeEachDatabase('a request', (open) => {
  let kernel: TestKernel
  let ready: ReadyToOrder
  let client: ApiClient
  beforeAll(async () => {
    kernel = testKernel(await open(), [...domains, ...plugins])
    ready = await readyToOrder(kernel)
    client = await newApiClient(kernel, ready.buyer)
  })

  const line = () => ({ productId: ready.pump.productId, quantityMilli: 1000 })

  test.each<[string, string, string, Sent, number, string]>([
    ['an unknown address', 'GET', '/nothing', {}, 404, 'not-found'],
    ['a parameter that cannot be decoded', 'GET', '/orders/%E0%A4%A', {}, 404, 'not-found'],
    ['an unknown query parameter', 'GET', '/products?colour=red', {}, 400, 'malformed-request'],
    ['one where none is known', 'GET', '/cart?page=2', {}, 400, 'malformed-request'],
    ['a path parameter in the query', 'GET', '/orders/1?orderId=2', {}, 400, 'malformed-request'],
    ['a parameter twice', 'GET', '/products?kind=service&kind=physical', {}, 400, 'malformed-request'],
    ['a limit that is none', 'GET', '/products?limit=1e2', {}, 400, 'malformed-request'],
    ['a limit beyond the most', 'GET', '/products?limit=101', {}, 400, 'malformed-request'],
    ['a made-up cursor', 'GET', '/products?cursor=bm90aGluZw', {}, 400, 'malformed-request'],
    ['another method', 'PATCH', '/cart', {}, 405, 'method-not-allowed'],
    [
      'a body that is no JSON',
      'POST',
      '/cart/lines',
      { headers: { 'content-type': 'text/plain' }, body: 1 },
      415,
      'unsupported-media-type',
    ],
    ['a body without what is asked for', 'POST', '/cart/lines', { body: {} }, 422, 'invalid-input'],
    [
      'a price in the body',
      'POST',
      '/cart/lines',
      { body: { productId: '1', quantityMilli: 1000, unitPriceMinor: 1 } },
      422,
      'invalid-input',
    ],
    [
      'half a unit',
      'POST',
      '/cart/lines',
      { body: { productId: '1', quantityMilli: 500.5 } },
      422,
      'invalid-input',
    ],
    [
      'a number that lost digits',
      'POST',
      '/cart/lines',
      { body: { productId: '1', quantityMilli: 2 ** 60 } },
      400,
      'malformed-request',
    ],
    ['a body that is too large', 'POST', '/cart/lines', { body: 'x'.repeat(300_000) }, 413, 'too-large'],
    [
      'no usable idempotency key',
      'POST',
      '/cart/lines',
      { body: {}, idempotencyKey: 'two words' },
      400,
      'malformed-request',
    ],
    [
      'more than the rules allow',
      'POST',
      '/orders',
      { body: { cartVersion: 99, addressId: 'x' } },
      409,
      'refused',
    ],
  ])('with %s is refused as RFC 9457 says', async (_, method, path, sent, status, type) => {
    const response = await client.send(method, path, sent)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const problem = (await response.json()) as Record<string, unknown>
    expect(problem).toMatchObject({ type: `/api-reference#${type}`, status })
    expect(problem['instance']).toBe(response.headers.get('x-request-id'))
    expect(kernel.reports).toEqual([])
  })

  test('names each field that cannot be used, by a pointer', async () => {
    const response = await client.send('POST', '/cart/lines', { body: { quantityMilli: 'many' } })
    expect(await response.json()).toMatchObject({
      problems: [
        { in: 'body', pointer: '/productId' },
        { in: 'body', pointer: '/quantityMilli' },
      ],
    })
  })

  test('names each field that nobody asked for', async () => {
    const response = await client.send('POST', '/cart/lines', {
      body: { ...line(), priceMinor: 1, 'a/b': 2 },
    })
    expect(await response.json()).toMatchObject({
      problems: [
        { in: 'body', pointer: '/priceMinor', detail: 'There is no such field here.' },
        { in: 'body', pointer: '/a~1b' },
      ],
    })
  })

  test('with a body that is wrong as a whole is told so by the pointer to the whole', async () => {
    const response = await client.send('POST', '/cart/lines', { body: [] })
    expect(await response.json()).toMatchObject({ problems: [{ in: 'body', pointer: '' }] })
  })

  test.each([
    ['query', '/products?query=a%00', '/query'],
    ['path', '/products/a%00', '/slug'],
  ])(
    'with an invisible character in the %s names the parameter and no body',
    async (place, path, pointer) => {
      const response = await client.send('GET', path, {})
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ problems: [{ in: place, pointer }] })
    },
  )

  test('that is nested without end is refused with a sentence', async () => {
    const response = await client.send('POST', '/cart/lines', { body: nested(1000) })
    expect(response.status).toBe(400)
  })

  test('beyond the scopes of its key is refused, and so is one beyond the role behind it', async () => {
    const reader = await newApiClient(kernel, ready.buyer, { scopes: ['catalog:read'] })
    expect((await reader.get('/products')).status).toBe(200)
    const refused = await reader.get('/cart')
    expect(refused.status).toBe(403)
    expect(await refused.json()).toMatchObject({ code: 'api.scope' })
  })

  test.each([
    ['api.scope', '["catalog:read"]'],
    ['kernel.forbidden', '["shipments:write"]'],
  ])('that goes too far (%s) leaves one line in the log, without the key', async (refusal, scopes) => {
    const far = await newApiClient(kernel, ready.buyer)
    await kernel.database.write((db) =>
      db.updateTable('api_key').set({ scopes }).where('id', '=', far.keyId).execute(),
    )
    const ship = () =>
      far.send('POST', '/shipments/1/ship', {
        headers: { 'x-request-id': 'request-too-far' },
        body: { carrier: 'Secret carrier' },
      })
    const lines = (await hearLog(ship)).filter((line) => line.includes('"warn"'))
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      requestId: 'request-too-far',
      actor: ready.buyer.personId,
      keyId: far.keyId,
      refusal,
    })
    expect(lines[0]).not.toContain(far.key.slice(-20))
    expect(lines[0]).not.toContain('Secret carrier')
  })

  test('by HEAD is answered like GET without a body, and OPTIONS names the methods and lets no origin in', async () => {
    const head = await client.send('HEAD', '/cart')
    expect([head.status, await head.text()]).toEqual([200, ''])
    const options = await client.send('OPTIONS', '/cart')
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
    const asked = await client.send('OPTIONS', '/cart', { headers: { origin: 'https://other.example' } })
    expect([...asked.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
    const wrong = await client.send('PATCH', '/cart')
    expect(wrong.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  })

  test('sent twenty times at once with one key does its work once and hears one answer', async () => {
    const sent = { body: line(), idempotencyKey: kernel.newId() }
    const responses = await Promise.all(
      Array.from({ length: 20 }, () => client.send('POST', '/cart/lines', sent)),
    )
    const texts = await Promise.all(responses.map((response) => response.text()))
    expect(new Set(texts)).toEqual(new Set(['{"quantityMilli":1000}']))
    const replayed = responses.filter(({ headers }) => headers.get('idempotency-replayed') === 'true')
    expect(replayed).toHaveLength(19)
    const other = await client.send('POST', '/cart/lines', {
      ...sent,
      body: { ...line(), quantityMilli: 2000 },
    })
    expect(other.status).toBe(422)
    expect(await other.json()).toMatchObject({ type: '/api-reference#key-reused' })
  })

  test('reads a list to its end by cursors, each product once, though some come in between', async () => {
    for (let index = 0; index < 7; index += 1) await createProduct(kernel, { name: `Valve ${index % 3}` })
    const seen: string[] = []
    let path: string | null = '/products?limit=2'
    while (path !== null) {
      const response = await client.get(path)
      const { items, next } = (await response.json()) as Page
      seen.push(...items.map(({ productId }) => productId))
      if (seen.length === 4) await createProduct(kernel, { name: 'Aaa comes before' })
      expect(response.headers.get('link')).toBe(next && `<${next}>; rel="next"`)
      path = next && next.replace('/api/v1', '')
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(10)
  })

  test('answers amounts with all their digits', async () => {
    const dear = await createProduct(kernel, { unitPriceMinor: 9_007_199_254_740_993n })
    const response = await client.get(`/products/${dear.slug}`)
    expect(await response.text()).toContain('"unitPriceMinor":9007199254740993')
  })
})

function nested(depth: number): unknown {
  let value: unknown = []
  for (let level = 0; level < depth; level += 1) value = [value]
  return value
}
