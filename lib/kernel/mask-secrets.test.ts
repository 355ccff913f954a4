import { expect, test } from 'vitest'
import { isSecretName, maskSecrets, maskText } from './mask-secrets.ts'

test.each([
  ['connect mysql://shop:hunt:er2@db.example.com:3306/shop failed', 'hunt'],
  ['Authorization: Bearer abcdef123456', 'abcdef'],
  ['sent "authorization":"Basic dXNlcjpwYXNz"', 'dXNlc'],
  ['cookie: theme=dark; next-auth.session-token=ab.cd', 'ab.cd'],
  ['jwt eyJhbGciOiJkaXIifQ..kM3.abc-def', 'kM3'],
  ['key sk_live_51Habc and whsec_MfKQ9r8/x+1=', '51Habc'],
  ['whsec_MfKQ9r8/x+1=', 'MfKQ'],
  ['/reset?token=f00ba4&next=/', 'f00ba4'],
  ['{"newPassword":"correct horse"}', 'correct'],
  ['client_secret=zzz9', 'zzz9'],
  ['hash $argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA', 'c2FsdA'],
  ['-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----', 'MIIEow'],
  ["Duplicate entry 'ada.byron+shop@example.com' for key 'email'", 'byron'],
])('%s loses its secret', (text, secret) => {
  expect(text).toContain(secret)
  expect(maskText(text)).not.toContain(secret)
})

test('what is no secret stays as it is', () => {
  const text = 'orders.place was refused: order SO-2026-00012 of 3 tokens, see https://shop.example.com/a@b'
  expect(maskText(text.replace('a@b', 'ab'))).toBe(text.replace('a@b', 'ab'))
  expect(maskText('m.mustermann@example.com')).toBe('***@example.com')
})

test('fields with telling names are masked at any depth, in errors and their causes too', () => {
  const cause = Object.assign(new Error('password=abc'), { code: 'ER_DUP', sql: 'insert into x values (1)' })
  const masked = JSON.stringify(
    maskSecrets({
      input: { lines: [{ apiKey: 'k-1' }], hasPassword: true, sessionToken: null, count: 10n },
      error: new Error('broke', { cause }),
    }),
  )
  expect(masked).not.toMatch(/k-1|abc|insert into/)
  expect(masked).toContain('"hasPassword":true')
  expect(masked).toContain('"count":"10"')
  expect(masked).toContain('ER_DUP')
})

test('names tell secrets from other things', () => {
  expect(['password', 'newPassword', 'api-key', 'set-cookie', 'sessionToken'].every(isSecretName)).toBe(true)
  expect(['orderId', 'spin', 'passed', 'author', 'compass'].some(isSecretName)).toBe(false)
})

test('what is endless or turns in a circle ends', () => {
  const circle: { self?: unknown } = {}
  circle.self = circle
  expect(JSON.stringify(maskSecrets(circle)).length).toBeLessThan(200)
  expect(maskText('a'.repeat(100_000)).length).toBeLessThan(9_000)
})
