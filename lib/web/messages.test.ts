import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { locales } from './locale.ts'

const root = new URL('../../', import.meta.url)

/** Texts by key, or deeper. */
interface Messages {
  readonly [key: string]: string | Messages
}

const owners = ['lib', 'plugins'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}/${entry.name}`)
    .filter((owner) => readdirSync(new URL(`${owner}/`, root)).includes('messages')),
)

describe.each(owners)('the texts of %s', (owner) => {
  const [first, ...others] = locales.map((locale) => ({ locale, texts: flatten(read(owner, locale)) }))

  it.each(others)('are the same in $locale', ({ texts }) => {
    expect([...texts.keys()].sort()).toEqual([...first!.texts.keys()].sort())
  })

  it.each(others)('take the same values in $locale', ({ texts }) => {
    const differing = [...texts].filter(([key, text]) => {
      return !same(argumentsOf(text), argumentsOf(first!.texts.get(key) ?? ''))
    })
    expect(differing).toEqual([])
  })

  it.each([first!, ...others])('are never empty and never shout in $locale', ({ texts }) => {
    expect([...texts].filter(([, text]) => text.trim() === '' || text.includes('!'))).toEqual([])
  })
})

function read(owner: string, locale: string): Messages {
  return JSON.parse(readFileSync(new URL(`${owner}/messages/${locale}.json`, root), 'utf8')) as Messages
}

function flatten(messages: Messages, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  )
}

/** The names between braces, also those of plurals. */
function argumentsOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name ?? ''))].sort()
}

function same(left: readonly string[], right: readonly string[]): boolean {
  return left.join() === right.join()
}
