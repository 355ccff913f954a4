import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { isCurrencyCode } from '#lib/money/currency.ts'
import type { ImportOrder } from './run-import.ts'
import { rowReaders } from './run-import.ts'

export const usage = `Usage: npm run import:catalog -- [options]

  --file F      import this file: NDJSON, or NDJSON packed with gzip
  --folder F    import every .ndjson and .ndjson.gz file of this folder
  --source S    what the rows look like: ${Object.keys(rowReaders).join(', ')} (icecat when left out)
  --currency C  the currency of the prices (EUR when left out)
  --errors F    write rows that fail to this file (beside you, named after the input, when left out)

Without --file and --folder it takes catalogue-icecat/products.ndjson.gz of the folder that PORTICO_DATA names.`

/** The command line does not say what to do. Its message is for whoever typed it. */
export class UsageProblem extends Error {}

/** Reads the command line: one order for each file. */
export function readOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): readonly ImportOrder[] {
  const options = parse(args)
  const source = options.source ?? 'icecat'
  const currency = options.currency ?? 'EUR'
  if (!isSource(source)) {
    throw new UsageProblem(`"${source}" is no source. Choose one of: ${Object.keys(rowReaders).join(', ')}.`)
  }
  if (!isCurrencyCode(currency)) {
    throw new UsageProblem(`"${currency}" is no currency. Give three capital letters, such as EUR.`)
  }
  return filesOf(options, environment).map((file) => ({
    file,
    source,
    currency,
    errorFile: options.errors ?? `${basename(file).replace(/\.ndjson(\.gz)?$/, '')}.errors.ndjson`,
  }))
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...args],
      options: { file: text, folder: text, source: text, currency: text, errors: text },
    }).values
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? error.message : String(error))
  }
}

function isSource(name: string): name is keyof typeof rowReaders {
  return Object.hasOwn(rowReaders, name)
}

function filesOf(
  { file, folder }: { readonly file?: string; readonly folder?: string },
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  if (file) return [file]
  if (folder) return filesIn(folder)
  const data = environment['PORTICO_DATA']
  if (data) return [join(data, 'catalogue-icecat', 'products.ndjson.gz')]
  throw new UsageProblem('Say what to import with --file or --folder.')
}

function filesIn(folder: string): readonly string[] {
  const files = namesIn(folder)
    .filter((name) => /\.ndjson(\.gz)?$/.test(name))
    .toSorted()
    .map((name) => join(folder, name))
  if (files.length === 0) throw new UsageProblem(`${folder} has no .ndjson or .ndjson.gz file.`)
  return files
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    throw new UsageProblem(`The folder ${folder} cannot be read.`)
  }
}
