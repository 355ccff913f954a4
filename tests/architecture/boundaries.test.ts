import { describe, expect, test } from 'vitest'
import { readSources } from '#lib/cli/sources/read-sources.ts'
import { parseSource } from '#lib/cli/sources/source-file.ts'
import { laws } from './boundaries.ts'
import { describeBreach } from './law.ts'
import { seededBreaches } from './seeded-breaches.ts'

const tree = readSources(process.cwd(), ['app', 'lib', 'plugins'])

function sourcesOf(files: Readonly<Record<string, string>>) {
  return new Map(Object.entries(files).map(([path, text]) => [path, parseSource(path, text)] as const))
}

describe('The laws hold', () => {
  test.each(laws)('$sentence', (law) => {
    expect(law.breaches(tree).map(describeBreach)).toEqual([])
  })
})

describe('A breach is caught', () => {
  test.each(seededBreaches)('$what', ({ law, files, lines }) => {
    const found = law.breaches(sourcesOf(files)).map(({ path, line }) => `${path}:${line}`)
    expect(found).toEqual(lines)
  })

  test('every law has a seeded breach and a file that it lets pass', () => {
    for (const law of laws) {
      const seeds = seededBreaches.filter((seed) => seed.law === law)
      expect
        .soft(
          seeds.some(({ lines }) => lines.length > 0),
          `${law.sentence} breach`,
        )
        .toBe(true)
      expect
        .soft(
          seeds.some(({ lines }) => lines.length === 0),
          `${law.sentence} passes`,
        )
        .toBe(true)
    }
  })
})
