import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { metrics } from '#lib/kernel/metrics.ts'
import { currentRequest } from '#lib/kernel/request-scope.ts'
import { watchRequests } from './watch-requests.ts'

let answer: (request: IncomingMessage, response: ServerResponse) => void
const server: Server = createServer((request, response) => answer(request, response))

beforeAll(async () => {
  watchRequests({ isDevelopment: false, isSecure: true, trustedProxies: { hops: 0 }, hasMailbox: false })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

beforeEach(() => {
  answer = (request, response) => {
    response.end(JSON.stringify({ url: request.url, headers: request.headers, scope: currentRequest() }))
  }
})

afterAll(() => {
  server.close()
  server.closeAllConnections()
})

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers })

interface Seen {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly scope: { readonly id: string; readonly address: string }
}

test('whoever answers knows the id that the answer carries', async () => {
  const response = await ask('/catalog', { 'x-request-id': 'proxy-0001' })
  const seen = (await response.json()) as Seen
  expect(seen.scope).toEqual({ id: 'proxy-0001', address: expect.stringContaining('127.0.0.1') as string })
  expect(response.headers.get('x-request-id')).toBe('proxy-0001')
  const made = await ask('/catalog', { 'x-request-id': 'no' })
  expect(made.headers.get('x-request-id')).toMatch(/^[\da-z]{26}$/)
})

test('nothing answers at the mailbox of a shop that sells', async () => {
  for (const path of ['/dev/mailbox', '/dev/mailbox/01j', '/dev', '/dev?x=1']) {
    expect(((await (await ask(path)).json()) as Seen).url).toBe('/unreadable-address')
  }
  expect(((await (await ask('/devices')).json()) as Seen).url).toBe('/devices')
})

test('nobody says where a request came from but the connection, unless a proxy is trusted', async () => {
  const seen = (await (await ask('/catalog', { 'x-forwarded-for': '198.51.100.7' })).json()) as Seen
  expect(seen.scope.address).toContain('127.0.0.1')
})

test('a page of the desk gets its nonce from here alone, a kept page none', async () => {
  const forged = { 'content-security-policy': "script-src 'nonce-Zm9yZ2Vk'" }
  const desk = await ask('/cart', forged)
  const seen = (await desk.json()) as Seen
  expect(seen.headers['content-security-policy']).toBe(desk.headers.get('content-security-policy'))
  expect(seen.headers['content-security-policy']).not.toContain('Zm9yZ2Vk')
  const kept = (await (await ask('/catalog', forged)).json()) as Seen
  expect(kept.headers).not.toHaveProperty('content-security-policy')
})

test('what an answer says itself goes before, however it says it', async () => {
  answer = (_, response) => {
    response.setHeader('x-frame-options', 'SAMEORIGIN')
    response.writeHead(503, { 'cache-control': 'public' })
    response.end()
  }
  const { status, headers } = await ask('/api/me')
  expect(status).toBe(503)
  expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
  expect(headers.get('cache-control')).toBe('public')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('strict-transport-security')).toContain('max-age=63072000')
})

test('an address with half a percent sign is one that nothing answers', async () => {
  expect(((await (await ask('/products/%E0%A4%A')).json()) as Seen).url).toBe('/unreadable-address')
  expect(((await (await ask('/search?q=%E0%A4%A')).json()) as Seen).url).toBe('/search?q=%E0%A4%A')
})

test('a request of a method that no page can be asked by is one that nothing answers', async () => {
  answer = (request, response) => void response.end(`${request.method} ${request.url}`)
  const { port } = server.address() as AddressInfo
  const told = await new Promise<string>((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', method: 'TRACE', path: '/catalog' }, (response) => {
      response.setEncoding('utf8').once('data', resolve)
    })
    asked.once('error', reject).end()
  })
  expect(told).toBe('GET /unreadable-address')
})

test('answers are counted by area, not by address', async () => {
  metrics().answers.reset()
  await Promise.all(['/cart', '/cart?x=1', '/account/orders/1'].map((path) => ask(path)))
  expect(await metrics().registry.metrics()).toContain(
    'portico_http_request_duration_seconds_count{method="GET",area="desk",status="2xx"} 3',
  )
})
