import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'csv-parse/sync'
import type { IndexAnswer, IndexColumn, IndexInput } from '../contract.ts'
import { csvPieces, mostFileRows } from './csv-pieces.ts'

interface Thing {
  readonly text: string
  readonly amountMinor: bigint
}

const columns = [
  { id: 'text', label: 'Text', kind: 'text', value: ({ text }) => text },
  { id: 'code', label: 'Code', kind: 'code', value: ({ text }) => text },
  { id: 'link', label: 'Link', kind: 'link', value: ({ text }) => ({ text, href: '/' }) },
  { id: 'words', label: 'Words', kind: 'words', value: ({ text }) => text },
  { id: 'state', label: 'State', kind: 'status', value: ({ text }) => ({ words: text, meaning: 'good' }) },
  {
    id: 'sum',
    label: 'Sum',
    kind: 'money',
    value: ({ amountMinor }) => ({ amountMinor, currency: 'EUR' }),
  },
] as const satisfies readonly IndexColumn<Thing>[]

const usual = { filters: [], search: '', sort: { id: 'x', direction: 'asc' }, size: 25 } as const

/** A list that gives so many rows at once, whatever is asked. */
function listOf(things: readonly Thing[], size: number) {
  return async ({ asked }: IndexInput): Promise<IndexAnswer<unknown>> => {
    const from = Number(asked.find(([name]) => name === 'after')?.[1] ?? 0)
    const until = from + size
    const after = until < things.length ? String(until) : undefined
    return {
      rows: things.slice(from, until),
      state: usual,
      problems: [],
      before: undefined,
      after,
      totals: undefined,
    }
  }
}

async function fileOf(things: readonly Thing[], size = 500): Promise<string> {
  const pieces: string[] = []
  const source = {
    columns: columns as readonly IndexColumn<unknown>[],
    asked: [],
    ask: listOf(things, size),
    say: (key: string) => key,
    words: {
      currency: (label: string) => `${label}, currency`,
      truncated: (most: number) => `first ${most}`,
    },
  }
  for await (const piece of csvPieces(source)) pieces.push(piece)
  return pieces.join('')
}

const payload = fc
  .tuple(
    fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' =', '＝', '＋', '－', '＠', '', '"', ',', "'"),
    fc.constantFrom(
      "cmd|' /C calc'!A0",
      'HYPERLINK("http://x","y")',
      '1+1',
      'SUM(A1:A9)',
      '"',
      '\r\n=1',
      ',',
    ),
  )
  .map((parts) => parts.join(''))

test('no text of any kind of column runs as a formula, and each row keeps its cells', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(payload, { minLength: 1, maxLength: 9 }), async (texts) => {
      const file = await fileOf(texts.map((text) => ({ text, amountMinor: -1990n })))
      const [head, ...rows] = parse(file, { bom: true }) as string[][]
      expect(head).toEqual(['Text', 'Code', 'Link', 'Words', 'State', 'Sum', 'Sum, currency'])
      expect(rows).toHaveLength(texts.length)
      for (const [index, row] of rows.entries()) {
        expect(row.slice(5)).toEqual(['-19.90', 'EUR'])
        for (const cell of row.slice(0, 5)) {
          expect(cell).not.toMatch(/^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/)
          expect(cell.replace(/^'/, '')).toBe((texts[index] ?? '').replace(/^'/, ''))
        }
      }
    }),
    { numRuns: 200 },
  )
})

test('all pages are in the file, each row once', async () => {
  const things = Array.from({ length: 17 }, (_none, index) => ({ text: `t${index}`, amountMinor: 1n }))
  const rows = parse(await fileOf(things, 5)) as string[][]
  expect(rows.slice(1).map(([text]) => text)).toEqual(things.map(({ text }) => text))
})

test('a file has an end, and says so in its last line', async () => {
  const things = Array.from({ length: mostFileRows + 10 }, () => ({ text: 'a', amountMinor: 1n }))
  const lines = (await fileOf(things)).trimEnd().split('\r\n')
  expect(lines).toHaveLength(mostFileRows + 2)
  expect(lines.at(-1)).toBe(`first ${mostFileRows}`)
})
