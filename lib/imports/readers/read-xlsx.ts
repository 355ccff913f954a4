import { Readable } from 'node:stream'
import excel from 'exceljs'
import type { CellValue } from 'exceljs'
import { isRefused } from '#lib/kernel/refused.ts'
import { checkZip } from './check-zip.ts'
import { fileProblem } from './file-problems.ts'
import type { FileSource } from './file-source.ts'
import { readHeader, toRow } from './header.ts'
import type { RawRow } from './raw-row.ts'

/** A workbook is held in memory as it is stored; its sheet is not. */
const largestFile = 50_000_000
const limits = { whole: 500_000_000, sharedStrings: 64_000_000 }
const chunkBytes = 65_536

/**
 * Reads a sheet of a workbook, whose first row names the columns. Of formulas it takes the value that the workbook
 * was saved with; it calculates nothing.
 *
 * @param sheet by name; the first one when left out
 */
export async function* readXlsx(source: FileSource, sheet?: string): AsyncGenerator<RawRow> {
  if (source.byteLength > largestFile) throw fileProblem.workbookTooLarge()
  const bytes = await readWhole(source)
  await checkZip(bytes, limits)
  const progress = { bytesRead: 0 }
  let header: readonly string[] | undefined
  try {
    for await (const { number, values } of rowsOf(bytes, progress, sheet)) {
      const cells = Array.from(values, toPlain)
      if (header) yield { rowNumber: number, ...progress, ...toRow(header, cells) }
      else header = readHeader(cells)
    }
  } catch (error) {
    throw isRefused(error) ? error : fileProblem.badWorkbook()
  }
}

interface SheetRow {
  readonly number: number
  readonly values: readonly (CellValue | undefined)[]
}

async function* rowsOf(
  bytes: Buffer,
  progress: { bytesRead: number },
  wanted: string | undefined,
): AsyncGenerator<SheetRow> {
  const stream = Readable.from(pieces(bytes, progress))
  const workbook = new excel.stream.xlsx.WorkbookReader(stream, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  })
  for await (const worksheet of workbook) {
    const { name } = worksheet as unknown as { readonly name?: string }
    if (wanted !== undefined && name !== wanted) continue
    for await (const row of worksheet) {
      const values = Array.isArray(row.values) ? row.values.slice(1) : []
      yield { number: row.number, values }
    }
    return
  }
  throw wanted === undefined ? fileProblem.badWorkbook() : fileProblem.noSheet(wanted)
}

async function readWhole(source: FileSource): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of source.open()) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function* pieces(bytes: Buffer, progress: { bytesRead: number }): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    progress.bytesRead = Math.min(bytes.length, start + chunkBytes)
    yield bytes.subarray(start, start + chunkBytes)
  }
}

/** Texts, numbers and truth values as they are; a date as a date, and as an instant where it has a time. */
function toPlain(value: CellValue | undefined): string | number | boolean {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dateText(value)
  if (typeof value !== 'object') return value
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('error' in value) return value.error
  if ('hyperlink' in value) return toPlain(value.text)
  return toPlain(value.result)
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const text = date.toISOString()
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text
}
