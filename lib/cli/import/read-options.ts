import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { isCurrencyCode } from '#lib/money/currency.ts'
import type { ImportOrder } from './import-order.ts'
import { importerOf } from './import-order.ts'

const sources = Object.keys(importerOf).join(', ')

export const usage = `Usage: npm run import:catalog -- [options] [file ...]

  --file F      import this file: NDJSON, CSV, either of them packed with gzip, or an Excel workbook
  --folder F    import every such file of this folder
  --source S    what the rows look like: ${sources} (icecat when left out)
  --name N      whose products these are (the name of the source when left out)
  --columns C   which column says what, such as "sku=Art. No.,name=Text" (found by their names when left out)
  --sheet N     the sheet of a workbook (its first one when left out)
  --currency C  the currency of the prices (EUR when left out)
  --errors F    write rows that fail to this file (beside you, named after the input, when left out)
  --preview     show the first rows as they would be read, and change nothing
  --background  store the file and have the running shop import it; its page shows how far it is

Without a file and --folder it takes catalogue-icecat/products.ndjson.gz of the folder that PORTICO_DATA names.`

/** The command line does not say what to do. Its message is for whoever typed it. */
export class UsageProblem extends Error {}

/** What the command line asks for: one order for each file, and what is to be done with it. */
export interface Options {
  readonly orders: readonly ImportOrder[]
  readonly doing: 'import' | 'preview' | 'background'
}

const importable = /\.(csv|tsv|txt|ndjson|jsonl)(\.gz)?$|\.xlsx$/

/** Reads the command line. */
export function readOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Options {
  const { values: options, positionals } = parse(args)
  const { source = 'icecat', currency = 'EUR', sheet } = options
  if (!isSource(source)) throw new UsageProblem(`"${source}" is no source. Choose one of: ${sources}.`)
  if (!isCurrencyCode(currency)) {
    throw new UsageProblem(`"${currency}" is no currency. Give three capital letters, such as EUR.`)
  }
  const shared = {
    source,
    currency,
    name: options.name ?? source,
    ...(options.columns !== undefined && { columns: readColumns(options.columns) }),
    ...(sheet !== undefined && { sheet }),
  }
  const orders = filesOf([...(options.file ?? []), ...positionals], options.folder, environment).map(
    (file) => ({
      ...shared,
      file,
      errorFile: options.errors ?? `${basename(file).replace(importable, '')}.errors.ndjson`,
    }),
  )
  if (options.preview && options.background) {
    throw new UsageProblem('Choose one of --preview and --background.')
  }
  return { orders, doing: options.preview ? 'preview' : options.background ? 'background' : 'import' }
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        file: { ...text, multiple: true },
        folder: text,
        source: text,
        name: text,
        columns: text,
        sheet: text,
        currency: text,
        errors: text,
        preview: { type: 'boolean' },
        background: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? error.message : String(error))
  }
}

function isSource(name: string): name is ImportOrder['source'] {
  return Object.hasOwn(importerOf, name)
}

function readColumns(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(',').map((pair) => pair.split('=').map((word) => word.trim()))
  return Object.fromEntries(
    pairs.map(([field, column, ...rest]) => {
      if (field && column && rest.length === 0) return [field, column]
      throw new UsageProblem(`--columns cannot be read. Write it like "sku=Art. No.,name=Text".`)
    }),
  )
}

function filesOf(
  files: readonly string[],
  folder: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  if (files.length > 0) return files
  if (folder !== undefined) return filesIn(folder)
  const data = environment['PORTICO_DATA']
  if (data) return [join(data, 'catalogue-icecat', 'products.ndjson.gz')]
  throw new UsageProblem('Say what to import: name a file, or a folder with --folder.')
}

function filesIn(folder: string): readonly string[] {
  const files = namesIn(folder)
    .filter((name) => importable.test(name) && !/\.errors\.(ndjson|csv)$/.test(name))
    .toSorted()
    .map((name) => join(folder, name))
  if (files.length === 0) throw new UsageProblem(`${folder} has no file that can be imported.`)
  return files
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    throw new UsageProblem(`The folder ${folder} cannot be read.`)
  }
}
