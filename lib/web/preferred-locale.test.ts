import { describe, expect, it } from 'vitest'
import { publicPath, splitPublicPath } from './locale.ts'
import { preferredLocale } from './preferred-locale.ts'

describe('the language of a visitor', () => {
  it.each([
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['fr,en;q=0.5,de;q=0.7', 'de'],
    ['fr-CA,fr', 'en'],
    ['de;q=0,en;q=0.1', 'en'],
    ['', 'en'],
    [null, 'en'],
    ['de;q=nonsense', 'en'],
  ])('is read from %j as %s', (header, expected) => {
    expect(preferredLocale(header)).toBe(expected)
  })
})

describe('a public address', () => {
  it.each([
    ['/', 'en', '/'],
    ['/de', 'de', '/'],
    ['/de/catalog', 'de', '/catalog'],
    ['/design', 'en', '/design'],
  ] as const)('%s comes apart and together again', (address, locale, path) => {
    expect(splitPublicPath(address)).toEqual({ locale, path })
    expect(publicPath(locale, path)).toBe(address)
  })
})
