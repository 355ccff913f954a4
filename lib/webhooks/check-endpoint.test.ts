import { afterEach, describe, expect, test, vi } from 'vitest'
import { checkAddress } from './check-endpoint.ts'

afterEach(() => vi.unstubAllEnvs())

describe('an address', () => {
  test.each([
    ['http://example.com/hooks', 'webhooks.not-encrypted'],
    ['https://127.0.0.1/hooks', 'webhooks.not-public'],
    ['https://[::ffff:169.254.169.254]/latest', 'webhooks.not-public'],
    ['https://localhost/', 'webhooks.not-public'],
    ['https://example.com:22/', 'webhooks.odd-port'],
    ['https://user:word@example.com/', 'webhooks.bad-address'],
    ['ftp://example.com/', 'webhooks.bad-address'],
    ['erp', 'webhooks.bad-address'],
  ])('%s is refused', (address, code) => {
    expect(() => checkAddress(address)).toThrow(expect.objectContaining({ code }))
  })

  test('is kept as it will be called', () => {
    expect(checkAddress('HTTPS://ERP.example.com:443/a b')).toBe('https://erp.example.com/a%20b')
  })

  test('that the operator allows for webhooks may be private; one for the search may not', () => {
    vi.stubEnv('OUTBOUND_PRIVATE_HOSTS', 'webhooks=erp.internal:8080, search=127.0.0.1:7700')
    expect(checkAddress('http://erp.internal:8080/hooks')).toBe('http://erp.internal:8080/hooks')
    expect(() => checkAddress('http://erp.internal:8081/hooks')).toThrow('webhooks.not-encrypted')
    expect(() => checkAddress('http://127.0.0.1:7700/')).toThrow('webhooks.not-encrypted')
  })
})
