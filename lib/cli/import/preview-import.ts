import { matchColumns } from '#lib/imports/columns.ts'
import { importer } from '#lib/imports/contract.ts'
import type { ImportPreview } from '#lib/imports/preview-rows.ts'
import { previewRows } from '#lib/imports/preview-rows.ts'
import { findMapping } from '#lib/imports/queries/find-mapping.ts'
import { fileOnDisk } from '#lib/imports/readers/file-source.ts'
import { inspectFile } from '#lib/imports/readers/inspect-file.ts'
import { readRows } from '#lib/imports/readers/read-rows.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { backgroundRun } from '#lib/kernel/run-background.ts'
import type { ImportOrder } from './import-order.ts'
import { importerOf } from './import-order.ts'

/** The beginning of a file as it would be imported, in lines for whoever looks at it. */
export async function previewImport(kernel: Kernel, order: ImportOrder): Promise<readonly string[]> {
  const run = backgroundRun(kernel, 'import-catalog', () => false)
  const { id, fields, load } = run.one(importer, importerOf[order.source])
  const { default: handler } = await load()
  const file = await fileOnDisk(order.file)
  const rows = readRows(file, await inspectFile(file), order.sheet)
  const chosen = order.columns ?? (await run.ask(findMapping, { importer: id, source: order.name }))
  const preview = await previewRows(rows, {
    handler,
    fields,
    columns: (header) => matchColumns(fields, header, chosen),
    options: { currency: order.currency, source: order.name },
  })
  return toLines(order, preview)
}

function toLines({ file }: ImportOrder, { header, columns, rows }: ImportPreview): readonly string[] {
  const used = new Set(Object.values(columns))
  const spare = header.filter((column) => !used.has(column))
  return [
    `${file}: the first ${rows.length} rows. Nothing was changed.`,
    ...Object.entries(columns).map(([field, column]) => `  ${field} is column "${column}"`),
    ...(used.size > 0 && spare.length > 0 ? [`  columns by no name of a field: ${spare.join(', ')}`] : []),
    ...rows.map(({ rowNumber, values, problem }) =>
      problem === undefined
        ? `${rowNumber}: ${JSON.stringify(values).slice(0, 200)}`
        : `${rowNumber}: fails. ${problem}`,
    ),
  ]
}
