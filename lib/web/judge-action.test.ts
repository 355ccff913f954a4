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

async function judge(request: Request): Promise<number | undefined> {
  return (await judgeAction(request, publicUrl))?.status
}

test('forms of the shop pass, by script or without, under its public address or the one of the request', async () => {
  expect(await judge(post({}))).toBeUndefined()
  expect(await judge(post({ origin: 'http://127.0.0.1:3000' }))).toBeUndefined()
  const action = { 'next-action': 'a'.repeat(42) }
  expect(await judge(post({ ...action, 'content-type': 'text/plain;charset=UTF-8' }, '[]'))).toBeUndefined()
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

test('what no form sends is turned away, and says what is wrong with it', async () => {
  expect(await judge(post({ 'next-action': '../x' }))).toBe(400)
  expect(await judge(post({ 'content-length': '1000001' }))).toBe(413)
  expect(await judge(post({ 'content-type': 'application/json' }, '{}'))).toBe(415)
  expect(await judge(post({ 'content-type': 'multipart/form-data; boundary=x' }, 'no form'))).toBe(400)
})

test('the body stays readable for whoever answers', async () => {
  const request = post({})
  await judge(request)
  expect((await request.formData()).get('name')).toBe('value')
})
