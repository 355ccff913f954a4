import { describe, expect, test } from 'vitest'
import { findSecrets } from './find-secrets.ts'
import type { LockedPackage } from './find-unsafe-packages.ts'
import { findUnsafePackages } from './find-unsafe-packages.ts'
import { readLockedPackages, readTexts } from './read-repository.ts'

const sound: LockedPackage = { version: '10.6.0', integrity: 'sha512-x', license: 'MIT' }

test('nothing unsafe is installed', () => {
  expect(findUnsafePackages(readLockedPackages())).toEqual([])
})

test('no secret lies in the repository', () => {
  expect([...readTexts()].flatMap(([path, text]) => findSecrets(path, text))).toEqual([])
})

describe('It is noticed', () => {
  test.each<[what: string, place: string, locked: LockedPackage]>([
    ['a hole', 'node_modules/next', { ...sound, version: '16.4.0' }],
    ['a hole in a copy', 'node_modules/a/node_modules/nodemailer', { ...sound, version: '9.9.9' }],
    ['a script at installation', 'node_modules/left-pad', { ...sound, hasInstallScript: true }],
    ['another source', 'node_modules/a', { ...sound, resolved: 'git+ssh://git@github.com/a/a.git' }],
    ['a missing checksum', 'node_modules/a', { version: '1.0.0', license: 'MIT' }],
    ['a binding licence', 'node_modules/a', { ...sound, license: 'MIT AND AGPL-3.0-only' }],
    ['a missing licence', 'node_modules/a', { version: '1.0.0', integrity: 'sha512-x' }],
  ])('%s', (_, place, locked) => {
    expect(findUnsafePackages({ [place]: locked })).toHaveLength(1)
  })

  test.each([
    `-----BEGIN RSA PRIVATE KEY-----\n${'MIIEowIBAAKCAQEA'.repeat(10)}`,
    `sk_${'live'}_${'4eC39HqLyjWDarjtT1'.repeat(2)}`,
    `gh${'p'}_${'a1B2'.repeat(9)}`,
    `mysql://shop:${'correcthorse'}9@db.example.com/shop`,
  ])('a secret: %#', (text) => {
    expect(findSecrets('lib/a.ts', text)).toHaveLength(1)
  })
})

test('sound packages pass, of either licence', () => {
  const places = {
    '': {},
    'node_modules/nodemailer': sound,
    'node_modules/a': { ...sound, license: '(MIT OR GPL-3.0)' },
  }
  expect(findUnsafePackages(places)).toEqual([])
})
