import { expect, it } from 'vitest'
import { parseDatabaseUrl } from './parse-database-url.ts'

it.each([
  ['file:shop.db', { dialect: 'sqlite', path: 'shop.db' }],
  ['file:/var/lib/shop.db', { dialect: 'sqlite', path: '/var/lib/shop.db' }],
  ['file:///var/lib/my%20shop.db', { dialect: 'sqlite', path: '/var/lib/my shop.db' }],
  ['mysql://shop:secret@db:3306/shop', { dialect: 'mysql', url: 'mysql://shop:secret@db:3306/shop' }],
])('%s names a database', (url, target) => {
  expect(parseDatabaseUrl(url)).toEqual(target)
})

it.each(['', 'file:', 'postgres://db/shop', 'shop.db'])(
  '%j names none, and the answer says what would',
  (url) => {
    expect(() => parseDatabaseUrl(url)).toThrow('DATABASE_URL must be')
  },
)
