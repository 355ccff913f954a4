import { expect, test } from 'vitest'
import { judgeAction } from './judge-action.ts'

const publicUrl = 'https://shop.example.com'
const urlencoded = 'application/x-www-form-urlencoded'

function post(headers: Record<string, string>, body: BodyInit = 'name=value', method = 'POST'): Request {
  return new Request('http://127.0.0.1:3000/cart', {
    method,
    headers: { host: '127.0.0.1:3000', origin: publicUrl, 'content-type': urlencoded, ...headers },
    ...(method === 'POST' && { body }),
  })
}

function postByScript(fields: Readonly<Record<string, string>>): Request {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  const headers = { host: '127.0.0.1:3000', origin: publicUrl, 'next-action': 'a'.repeat(42) }
  return new Request('http://127.0.0.1:3000/cart', { method: 'POST', headers, body: form })
}

async function judge(request: Request): Promise<number | undefined> {
  return (await judgeAction(request, publicUrl))?.status
}

test('forms of the shop pass, by script or without, under its public address or the one of the request', async () => {
  expect(await judge(post({}))).toBeUndefined()
  expect(await judge(post({ origin: 'http://127.0.0.1:3000' }))).toBeUndefined()
  const script = postByScript({ 0: '[{"status":"idle"},"$K1"]', '1_name': '$F1 is what it costs' })
  expect(await judge(script)).toBeUndefined()
  expect(await judge(post({ 'next-action': 'anything' }, '', 'GET'))).toBeUndefined()
})

test.each([
  'https://evil.example',
  'null',
  '',
  'https://shop.example.com.evil.example',
  'http://shop.example.com',
])('a post from "%s" is turned away', async (origin) => {
  expect(await judge(post({ origin }))).toBe(403)
})

test('an action that looks at nothing gets no fields, and nothing else may come as plain text', async () => {
  const plain = { 'content-type': 'text/plain;charset=UTF-8' }
  const byScript = { ...plain, 'next-action': 'a'.repeat(42) }
  expect(await judge(post(byScript, '[]'))).toBeUndefined()
  expect(await judge(post(byScript, '["$F1"]'))).toBe(415)
  expect(await judge(post(plain, '[]'))).toBe(415)
})

test('what no form sends is turned away, and says what is wrong with it', async () => {
  expect(await judge(post({ 'next-action': '../x' }))).toBe(400)
  expect(await judge(post({ 'content-length': '1000001' }))).toBe(413)
  expect(await judge(post({ 'content-type': 'application/json' }, '{}'))).toBe(415)
  expect(await judge(post({ 'content-type': 'multipart/form-data; boundary=x' }, 'no form'))).toBe(400)
})

test.each([
  '[',
  '[]',
  '{}',
  '["$K1",{}]',
  '[1,"$K1"]',
  '[null,"$K1"]',
  '[{},{},"$K1"]',
  '[{"then":"$F1"},"$K1"]',
  '[{"then":"$1:__proto__:then"},"$K1"]',
  '[{"then":"$@0"},"$K1"]',
  `${'['.repeat(50)}${']'.repeat(50)}`,
])('a script that sends %s is turned away', async (text) => {
  expect(await judge(postByScript({ 0: text, '1_name': 'value' }))).toBe(400)
})

test('a script that sends no arguments, or others beside them, is turned away', async () => {
  expect(await judge(postByScript({ '1_name': 'value' }))).toBe(400)
  expect(await judge(postByScript({ 0: '["$K1"]', 2: '"$B1"' }))).toBe(400)
  expect(await judge(postByScript({ 0: '["$K1"]', '1_name': 'value' }))).toBeUndefined()
})

test('the body stays readable for whoever answers', async () => {
  const request = post({})
  await judge(request)
  expect((await request.formData()).get('name')).toBe('value')
})
