import { gzipSync } from 'node:zlib'
import excel from 'exceljs'
import { describe, expect, it } from 'vitest'
import { zipOf } from '#tests/support/zip.ts'
import type { FileSource } from './file-source.ts'
import { inspectFile } from './inspect-file.ts'
import type { RawRow } from './raw-row.ts'
import { longestRowBytes, mostColumns } from './raw-row.ts'
import { readRows } from './read-rows.ts'

function fileOf(name: string, content: string | Uint8Array): FileSource {
  const bytes = Buffer.from(content)
  return {
    name,
    byteLength: bytes.length,
    async *open() {
      for (let start = 0; start < bytes.length; start += 65_536) yield bytes.subarray(start, start + 65_536)
    },
  }
}

async function rowsOf(name: string, content: string | Uint8Array, sheet?: string): Promise<RawRow[]> {
  const file = fileOf(name, content)
  const rows: RawRow[] = []
  for await (const row of readRows(file, await inspectFile(file), sheet)) rows.push(row)
  return rows
}

async function valuesOf(name: string, content: string | Uint8Array, sheet?: string) {
  return (await rowsOf(name, content, sheet)).map(({ values }) => values)
}

async function workbook(fill: (book: excel.Workbook) => void): Promise<Buffer> {
  const book = new excel.Workbook()
  fill(book)
  return Buffer.from(await book.xlsx.writeBuffer())
}

const table = 'sku;name\nA1;Größe M\n'
const rowA1 = [{ sku: 'A1', name: 'Größe M' }]

describe('a table of text', () => {
  it.each([',', ';', '\t', '|'])('is divided by %j where its header is', async (delimiter) => {
    expect(await valuesOf('a.csv', table.replaceAll(';', delimiter))).toEqual(rowA1)
  })

  it.each([
    ['UTF-8', Buffer.from(table)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${table}`)],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${table}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(table, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\uFEFF${table}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(table, 'latin1')],
    ['UTF-8, packed', gzipSync(table)],
  ])('is read in %s', async (encoding, bytes) => {
    expect(await valuesOf(encoding.endsWith('packed') ? 'a.csv.gz' : 'a.csv', bytes)).toEqual(rowA1)
  })

  it('is Windows-1252 though its first ten thousand rows could be anything', async () => {
    const text = `sku;name\n${'A;plain\n'.repeat(10_000)}B;Größe\n`
    expect((await valuesOf('a.csv', Buffer.from(text, 'latin1'))).at(-1)).toEqual({ sku: 'B', name: 'Größe' })
  })

  it('may have delimiters, quotation marks and ends of lines inside a cell', async () => {
    const text = 'sku,name\nA1,"two\nlines, ""both"" of them"\n'
    expect(await valuesOf('a.csv', text)).toEqual([{ sku: 'A1', name: 'two\nlines, "both" of them' }])
  })

  it('counts rows as a spreadsheet does, empty ones too', async () => {
    const rows = await rowsOf('a.csv', 'sku,name\nA1,a\n,\nA2,b,c,d\nA3\n')
    expect(rows).toMatchObject([
      { rowNumber: 2, values: { sku: 'A1' } },
      { rowNumber: 3 },
      { rowNumber: 4, problem: 'The row has 4 cells, but the header only 2.' },
      { rowNumber: 5, values: { sku: 'A3', name: '' } },
    ])
    expect(rows[1]?.values).toBeUndefined()
  })

  it('keeps what would be a formula as the text that it is', async () => {
    expect(await valuesOf('a.csv', "sku,name\n=cmd|' /C calc'!A0,=1+1\n")).toEqual([
      { sku: "=cmd|' /C calc'!A0", name: '=1+1' },
    ])
  })
})

describe('a workbook', () => {
  it('gives values: of formulas what was saved, of dates the day', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('Prices')
      sheet.addRow(['sku', 'price', 'until', 'total', 'rich', 'new'])
      const total = { formula: 'B2*2', result: 25, date1904: false }
      const rich = { richText: [{ text: 'two ' }, { font: { bold: true }, text: 'parts' }] }
      sheet.addRow([4006381333931, 12.5, new Date('2026-03-02T00:00:00Z'), total, rich, true])
      book.addWorksheet('Other').addRow(['x'])
    })
    expect(await valuesOf('a.xlsx', bytes)).toEqual([
      { sku: 4006381333931, price: 12.5, until: '2026-03-02', total: 25, rich: 'two parts', new: true },
    ])
  })

  it('gives the sheet that is named, and says when there is none', async () => {
    const bytes = await workbook((book) => {
      book.addWorksheet('First').addRows([['a'], ['1']])
      book.addWorksheet('Second').addRows([['b'], ['2']])
    })
    expect(await valuesOf('a.xlsx', bytes, 'Second')).toEqual([{ b: '2' }])
    await expect(valuesOf('a.xlsx', bytes, 'Third')).rejects.toMatchObject({ code: 'imports.no-sheet' })
  })
})

describe('a file that nobody should trust', () => {
  const columns = Array.from({ length: 1000 }, (_, index) => `c${index}`).join(',')
  const bomb = zipOf({ 'xl/workbook.xml': '<x/>', 'xl/sharedStrings.xml': Buffer.alloc(80_000_000) })
  const hidden = Buffer.concat([zipOf({ a: 'a' }).subarray(0, 30), zipOf({ 'xl/workbook.xml': '<x/>' })])

  it.each<[string, string, string | Buffer, string]>([
    ['is one line of 10 MB', 'a.csv', 'x'.repeat(10_000_000), 'row-too-long'],
    ['never closes a quotation mark', 'a.csv', `a,b\n"${'x\n'.repeat(2_000_000)}`, 'row-too-long'],
    ['ends inside a quotation mark', 'a.csv', 'a,b\n"x,y\n', 'bad-quotes'],
    ['has a quotation mark in a cell', 'a.csv', 'a,b\n"x"y,z\n', 'bad-quotes'],
    ['has 1,000 columns', 'a.csv', `${columns}\n`, 'too-many-columns'],
    ['holds NUL bytes', 'a.csv', 'sku,name\nA\0,b\n', 'not-text'],
    ['is no text at all', 'a.csv', Buffer.from([1, 0, 2, 9, 0, 0, 1, 7, 0]), 'not-text'],
    ['names a column twice', 'a.csv', 'sku,name,sku\n1,2,3\n', 'double-column'],
    ['is empty', 'a.csv', '', 'empty'],
    ['has nothing but a header', 'a.csv', 'sku,name\n', 'no-rows'],
    ['is a table that is called a workbook', 'a.xlsx', table, 'not-what-it-says'],
    ['is a workbook that is called a table', 'a.csv', zipOf({ a: 'a' }), 'not-what-it-says'],
    ['is called packed and is not', 'a.csv.gz', table, 'not-what-it-says'],
    ['has an ending of its own', 'a.exe', table, 'unknown-format'],
    ['unpacks to more than memory holds', 'a.xlsx', bomb, 'workbook-too-large'],
    ['hides an entry from its directory', 'a.xlsx', hidden, 'bad-workbook'],
    ['is a workbook without a sheet', 'a.xlsx', zipOf({ 'xl/workbook.xml': '<x/>' }), 'bad-workbook'],
    ['is a workbook that was cut', 'a.xlsx', zipOf({ a: 'a' }).subarray(0, 40), 'bad-workbook'],
  ])('is turned down with a sentence when it %s', async (_what, name, content, code) => {
    await expect(rowsOf(name, content)).rejects.toMatchObject({ code: `imports.${code}` })
  })

  it('may have as many columns as a row can use', async () => {
    const header = Array.from({ length: mostColumns }, (_, index) => `c${index}`)
    expect(await valuesOf('a.csv', `${header.join()}\n${header.join()}\n`)).toHaveLength(1)
  })

  it('loses the line that is too long, and no other, where lines are rows', async () => {
    const text = `{"a":1}\n{"a":"${'x'.repeat(longestRowBytes)}"}\n[1]\n{"a":2}\nnull\n`
    expect((await rowsOf('a.ndjson', text)).map(({ values, problem }) => values ?? problem)).toEqual([
      { a: 1 },
      'The line is longer than 1000000 bytes.',
      'The line is no JSON object.',
      { a: 2 },
      'The line is no JSON object.',
    ])
  })
})
