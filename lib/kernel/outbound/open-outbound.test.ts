import { once } from 'node:events'
import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { defaultRules } from './judge-address.ts'
import { openOutbound } from './open-outbound.ts'
import type { OutboundRules } from './judge-address.ts'
import type { Outbound } from './outbound.ts'

const closings: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closings.splice(0).toReversed()) await close()
})

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closings.push(async () => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

function outboundTo(
  port: number,
  rules: Partial<OutboundRules> = {},
  answers: readonly string[] = [],
): Outbound {
  const host = { purpose: 'test', host: `127.0.0.1:${port}` }
  const outbound = openOutbound({ ...defaultRules([host]), ...rules }, async () => answers)
  closings.push(() => outbound.close())
  return outbound
}

function get(outbound: Outbound, url: string, timeoutMilliseconds = 2000) {
  return outbound.send({ purpose: 'test', method: 'GET', url, timeoutMilliseconds, mostAnswerBytes: 10 })
}

test('an answer comes back cut to its bound, and asks for no packing', async () => {
  const port = await serve((request, response) =>
    response.end(`${request.headers['accept-encoding']} and more`),
  )
  expect(await get(outboundTo(port), `http://127.0.0.1:${port}/`)).toMatchObject({
    status: 200,
    body: 'identity a',
    isCut: true,
  })
})

test('a packed answer is not unpacked', async () => {
  const port = await serve((_request, response) =>
    response.setHeader('content-encoding', 'br').end(brotliCompressSync('secret')),
  )
  expect(await get(outboundTo(port), `http://127.0.0.1:${port}/`)).toMatchObject({ status: 200, body: null })
})

test('a redirect is an answer, and nobody goes there', async () => {
  const paths: (string | undefined)[] = []
  const port = await serve((request, response) => {
    paths.push(request.url)
    response.writeHead(307, { location: '/inside' }).end()
  })
  expect(await get(outboundTo(port), `http://127.0.0.1:${port}/`)).toMatchObject({ status: 307 })
  expect(paths).toEqual(['/'])
})

test('who does not answer in time has failed, and so has who is not there', async () => {
  const port = await serve(() => {})
  await expect(get(outboundTo(port), `http://127.0.0.1:${port}/`, 100)).rejects.toMatchObject({
    reason: 'timeout',
  })
  await expect(get(outboundTo(1), 'http://127.0.0.1:1/')).rejects.toMatchObject({ reason: 'unreachable' })
})

test('an answer that drips is broken off', async () => {
  const port = await serve((_request, response) => {
    const drip = setInterval(() => response.write('.'), 80)
    response.on('close', () => clearInterval(drip))
  })
  const outbound = outboundTo(port)
  const began = performance.now()
  await expect(
    outbound.send({
      purpose: 'test',
      method: 'GET',
      url: `http://127.0.0.1:${port}/`,
      timeoutMilliseconds: 300,
    }),
  ).rejects.toMatchObject({ reason: 'timeout' })
  expect(performance.now() - began).toBeLessThan(2000)
})

test('a name is asked for once, and one private address among its addresses refuses it', async () => {
  let hits = 0
  const port = await serve((_request, response) => {
    hits += 1
    response.end()
  })
  const rules = { isPlainAllowed: true, publicPorts: [port] }
  const outbound = outboundTo(port, rules, ['93.184.216.34', '127.0.0.1'])
  await expect(get(outbound, `http://shop.example:${port}/`)).rejects.toMatchObject({ reason: 'not-public' })
  expect(hits).toBe(0)
})

test('a private host is open to its purpose only, also while a connection to it stands', async () => {
  const port = await serve((_request, response) => response.end('inside'))
  const outbound = outboundTo(port, { isPlainAllowed: true, publicPorts: [port] })
  const url = `http://127.0.0.1:${port}/`
  expect(await get(outbound, url)).toMatchObject({ body: 'inside' })
  await expect(outbound.send({ purpose: 'other', method: 'GET', url })).rejects.toMatchObject({
    reason: 'not-public',
  })
})

test('a name that nobody knows has failed', async () => {
  await expect(get(outboundTo(1), 'https://nowhere.example/')).rejects.toMatchObject({
    reason: 'unknown-host',
  })
})
