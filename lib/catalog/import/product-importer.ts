import type { ImportHandler } from '#lib/imports/contract.ts'
import { importOptions } from './import-options.ts'
import { productImport } from './import-product-rows.ts'
import { productRow } from './product-row.ts'

const productImporter: ImportHandler = {
  ...productImport,
  rowSchema: (options) => productRow(importOptions.parse(options).currency),
}

export default productImporter
