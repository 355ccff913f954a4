import { expect, test } from 'vitest'
import { readTrustedProxies } from '#lib/trusted-proxies.ts'
import { clientAddress } from './client-address.ts'

const seen = (trusted: string | undefined, socket: string, forwarded?: string | string[]) =>
  clientAddress(socket, forwarded, readTrustedProxies(trusted) ?? { hops: 0 })

test('without a trusted proxy nobody is believed what they forward', () => {
  for (const nobody of [undefined, '', '0']) {
    expect(seen(nobody, '203.0.113.9', '198.51.100.1')).toBe('203.0.113.9')
  }
})

test('of one trusted hop the last entry counts, whatever was written before it', () => {
  expect(seen('1', '10.0.0.1', '1.1.1.1, 2.2.2.2, 198.51.100.7')).toBe('198.51.100.7')
  expect(seen('1', '10.0.0.1', ['1.1.1.1', '198.51.100.7'])).toBe('198.51.100.7')
  expect(seen('2', '10.0.0.1', '1.1.1.1, 198.51.100.7, 10.0.0.2')).toBe('198.51.100.7')
})

test('of trusted networks the first address outside of them counts', () => {
  const networks = '10.0.0.0/8, 2001:db8:1::/48, 192.0.2.5'
  expect(seen(networks, '10.0.0.1', '1.1.1.1, 198.51.100.7, 10.2.0.1')).toBe('198.51.100.7')
  expect(seen(networks, '::ffff:10.0.0.1', '198.51.100.7, 192.0.2.5')).toBe('198.51.100.7')
  expect(seen(networks, '2001:db8:1::9', '2001:db8:2::1')).toBe('2001:db8:2::1')
})

test('a stranger who reaches the shop past the trusted networks is not believed', () => {
  expect(seen('10.0.0.0/8', '203.0.113.9', '198.51.100.1')).toBe('203.0.113.9')
})

test('an entry that is no address ends the search at the last that was one', () => {
  expect(seen('3', '10.0.0.1', '1.1.1.1, <script>, 10.0.0.2')).toBe('10.0.0.2')
  expect(seen('1', '10.0.0.1', 'unknown')).toBe('10.0.0.1')
  expect(seen('1', '10.0.0.1')).toBe('10.0.0.1')
})

test('ports beside addresses are left out', () => {
  expect(seen('1', '10.0.0.1', '198.51.100.7:4711')).toBe('198.51.100.7')
  expect(seen('1', '10.0.0.1', '[2001:db8::1]:4711')).toBe('2001:db8::1')
})

test.each(['11', 'all', '10.0.0.0/33', '10.0.0.1, proxy.example', '*'])('%s is refused', (text) => {
  expect(readTrustedProxies(text)).toBeUndefined()
})
