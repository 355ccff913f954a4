import { z } from 'zod'
import type { ImportedProduct } from '#lib/catalog/import/imported-product.ts'
import type { Line } from './read-lines.ts'
import { longestLineBytes } from './read-lines.ts'

/** A line that could not be used, and why. */
export interface RowError {
  readonly line: number
  readonly problem: string
}

/** Some lines of a file, on their way into one transaction. */
export interface LineBatch {
  readonly rowsReadBefore: number
  readonly rowsRead: number
  readonly products: readonly ImportedProduct[]
  /** The line of each product. */
  readonly lineOf: ReadonlyMap<string, number>
  readonly errors: readonly RowError[]
  readonly bytesRead: number
}

const mostRows = 200
/** Keeps a statement over all attribute names of a batch below what the databases take. */
const mostValues = 10_000

/**
 * Gathers lines into batches in which no product stands twice.
 *
 * @param read makes a product of parsed JSON; a ZodError says what is wrong
 * @param skip lines that an earlier run dealt with
 */
export async function* batchLines(
  lines: AsyncIterable<Line>,
  read: (row: unknown) => ImportedProduct,
  skip: number,
): AsyncGenerator<LineBatch> {
  let batch = emptyBatch(skip)
  for await (const line of lines) {
    if (line.number <= skip) continue
    const result = readLine(line, read)
    if (result.product && batch.lineOf.has(result.product.sku)) {
      yield batch
      batch = emptyBatch(batch.rowsRead)
    }
    add(batch, line, result)
    if (batch.rowsRead - batch.rowsReadBefore >= mostRows || batch.valueCount >= mostValues) {
      yield batch
      batch = emptyBatch(batch.rowsRead)
    }
  }
  if (batch.rowsRead > batch.rowsReadBefore) yield batch
}

interface OpenBatch extends LineBatch {
  rowsRead: number
  bytesRead: number
  valueCount: number
  readonly products: ImportedProduct[]
  readonly lineOf: Map<string, number>
  readonly errors: RowError[]
}

type ReadResult =
  | { readonly product: ImportedProduct; readonly problem?: never }
  | { readonly product?: never; readonly problem?: string }

function emptyBatch(rowsReadBefore: number): OpenBatch {
  return {
    rowsReadBefore,
    rowsRead: rowsReadBefore,
    products: [],
    lineOf: new Map(),
    errors: [],
    bytesRead: 0,
    valueCount: 0,
  }
}

function add(batch: OpenBatch, line: Line, { product, problem }: ReadResult): void {
  batch.rowsRead = line.number
  batch.bytesRead = line.bytesRead
  if (problem) batch.errors.push({ line: line.number, problem })
  if (!product) return
  batch.products.push(product)
  batch.lineOf.set(product.sku, line.number)
  batch.valueCount += Object.keys(product.attributes).length
}

function readLine({ text }: Line, read: (row: unknown) => ImportedProduct): ReadResult {
  if (text === undefined) return { problem: `The line is longer than ${longestLineBytes} bytes.` }
  if (text.trim() === '') return {}
  try {
    return { product: read(JSON.parse(text)) }
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: `The line is no JSON: ${error.message}` }
    if (error instanceof z.ZodError) return { problem: explain(error) }
    throw error
  }
}

function explain(error: z.ZodError): string {
  const [first] = error.issues
  if (!first) return 'The row does not have the form of the source.'
  const rest = error.issues.length > 1 ? ` (and ${error.issues.length - 1} more)` : ''
  const path = first.path.at(-1)
  return path === undefined ? `${first.message}${rest}` : `"${String(path)}": ${first.message}${rest}`
}
