import { afterEach, expect, test, vi } from 'vitest'
import { Webhook } from 'standardwebhooks'
import { newWebhookSecret, openSecret, sealSecret } from './secret.ts'
import { signMessage } from './sign-message.ts'

afterEach(() => vi.unstubAllEnvs())

test('a sealed secret opens again, and shows nothing of itself', () => {
  const secret = newWebhookSecret()
  expect(openSecret(sealSecret(secret))).toBe(secret)
  expect(sealSecret(secret)).not.toBe(sealSecret(secret))
  expect(Buffer.from(sealSecret(secret), 'base64').toString('latin1')).not.toContain(secret)
})

test('under another key, or changed, it does not open', () => {
  const sealed = sealSecret(newWebhookSecret())
  const changed = Buffer.from(sealed, 'base64')
  changed[30]! ^= 1
  expect(openSecret(changed.toString('base64'))).toBeUndefined()
  vi.stubEnv('NEXTAUTH_SECRET', 'q8Zk2vX9wL4nB7tR1mY6cJ3hF5dG0sAe')
  expect(openSecret(sealed)).toBeUndefined()
})

test('each valid secret signs, and a receiver needs to know one of them', () => {
  const secrets = [newWebhookSecret(), newWebhookSecret()]
  const body = '{"type":"webhook.test"}'
  const headers = signMessage({ messageId: 'a1', sentAt: new Date(), body }, secrets)
  for (const secret of secrets)
    expect(new Webhook(secret).verify(body, { ...headers })).toEqual(JSON.parse(body))
  expect(() => new Webhook(newWebhookSecret()).verify(body, { ...headers })).toThrow('No matching signature')
})
