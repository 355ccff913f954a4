import type { ImportHandler } from '#lib/imports/contract.ts'
import { icecatRow } from './icecat-row.ts'
import { productImport } from './import-product-rows.ts'

const icecatImporter: ImportHandler = { ...productImport, rowSchema: () => icecatRow }

export default icecatImporter
