import { expect, test } from 'vitest'
import { z } from 'zod'
import { batchRows } from './batch-rows.ts'
import { matchColumns } from './columns.ts'
import type { ImportField, ImportHandler } from './contract.ts'
import type { RawRow } from './readers/raw-row.ts'
import { rowReader } from './row-reader.ts'

const fields = ['sku', 'brand'].map((name): ImportField => ({
  name,
  label: name,
  isRequired: true,
  kind: 'text',
  synonyms: [],
}))

const handler: ImportHandler = {
  rowSchema: () => z.object({ sku: z.string(), brand: z.string() }),
  keyOf: (row) => (row as { readonly sku: string }).sku,
  weightOf: () => 1,
  importRows: async () => ({ created: 0, updated: 0, unchanged: 0, refused: [] }),
}

/** As a file of JSON lines has them: each row names its own columns. */
async function* rows(): AsyncGenerator<RawRow> {
  yield { rowNumber: 1, bytesRead: 1, values: { SKU: 'A', brand: 'Maker' } }
  yield { rowNumber: 2, bytesRead: 2, values: { SKU: 'B' } }
  yield { rowNumber: 3, bytesRead: 3, values: { SKU: 'C', brand: 'Maker' } }
}

async function rowsAfter(after: number): Promise<readonly unknown[]> {
  const columns = (header: readonly string[]) => matchColumns(fields, header)
  const read = rowReader({ handler, fields, columns, options: {} })
  const found: unknown[] = []
  for await (const batch of batchRows(rows(), read, handler, after)) found.push(...batch.rows)
  return found
}

test('an import that goes on reads each row as if it had never been stopped', async () => {
  const whole = await rowsAfter(0)
  expect(whole).toContainEqual({ rowNumber: 3, row: { sku: 'C', brand: 'Maker' } })
  expect(await rowsAfter(1)).toEqual(whole.slice(1))
  expect(await rowsAfter(2)).toEqual(whole.slice(2))
})
