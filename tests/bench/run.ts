import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildShop } from '#lib/cli/setup/build-shop.mjs'
import { SetupProblem } from '#lib/cli/setup/setup-problem.mjs'
import { systemClock } from '#lib/kernel/clock.ts'
import { hasMaria } from '../support/maria.ts'
import type { ShopDatabase } from '../support/shop.ts'
import { createShopDatabase } from '../support/shop.ts'
import type { BenchShop } from './bench-shop.ts'
import { countProducts, openBenchShop } from './bench-shop.ts'
import { brokenLimits } from './limits.ts'
import type { Figures } from './measure/measure-case.ts'
import { figuresTable, singleTable } from './print-figures.ts'
import type { BenchOptions, ScenarioName } from './read-options.ts'
import { readOptions, usage, UsageProblem } from './read-options.ts'
import type { Circumstances } from './result-files.ts'
import { circumstancesNow, writeResult } from './result-files.ts'
import { measureListing, measureProduct } from './scenarios/measure-catalogue.ts'
import { measureEngine } from './scenarios/measure-engine.ts'
import { measureImport } from './scenarios/measure-import.ts'
import { measureAdd, measureOrder } from './scenarios/measure-purchase.ts'
import { measureRelevance } from './scenarios/measure-relevance.ts'
import { measureSearch } from './scenarios/measure-search.ts'
import { measureYardsticks } from './scenarios/measure-yardsticks.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

const shopScenarios: Partial<Record<ScenarioName, (shop: BenchShop) => Promise<readonly Figures[]>>> = {
  listing: measureListing,
  product: measureProduct,
  search: measureSearch,
  add: measureAdd,
  order: measureOrder,
}

process.exitCode = await main()

async function main(): Promise<number> {
  try {
    const problems = await measureAll(readOptions(process.argv.slice(2)))
    for (const problem of problems) console.error(problem)
    return problems.length === 0 ? 0 : 1
  } catch (error) {
    if (error instanceof UsageProblem) console.error(`${error.message}\n\n${usage}`)
    else if (error instanceof SetupProblem) console.error(`${error.message}\n${error.log}`)
    else throw error
    return 1
  }
}

async function measureAll(options: BenchOptions): Promise<readonly string[]> {
  const now = circumstancesNow(systemClock, options.database)
  const catalogue = catalogueFile()
  if (options.scenarios.has('engine')) report('engine', now, await measureEngine())
  if (options.scenarios.has('relevance')) await reportRelevance(options, now, catalogue)
  const problems: string[] = []
  if (options.scenarios.has('yardsticks')) {
    problems.push(...reportFigures('yardsticks', now, await measureYardsticks(options.seconds)))
  }
  const scenarios = [...options.scenarios].filter((name) => name in shopScenarios)
  if (scenarios.length > 0 || options.scenarios.has('import')) {
    problems.push(...(await measureShop(options, now, scenarios, catalogue)))
  }
  return problems
}

async function measureShop(
  options: BenchOptions,
  now: Circumstances,
  scenarios: readonly ScenarioName[],
  catalogue: string | undefined,
): Promise<readonly string[]> {
  if (options.database === 'mariadb' && !hasMaria()) {
    throw new SetupProblem('MariaDB is not installed. Install it, or add "--database sqlite".', '')
  }
  const database = await createShopDatabase(options.database)
  try {
    await importCatalogue(options, now, database, catalogue)
    if (scenarios.length === 0) return []
    console.log(`Production build: ${await buildShop(root, () => {})}.`)
    const shop = await openBenchShop(database, options)
    try {
      const circumstances = { ...now, products: await countProducts(shop.kernel), readyMs: shop.readyMs }
      console.log(`Ready after ${shop.readyMs} ms, with ${circumstances.products} products.`)
      const problems: string[] = []
      for (const name of scenarios) {
        const figures = (await shopScenarios[name]?.(shop)) ?? []
        problems.push(...reportFigures(name, circumstances, figures))
      }
      return problems
    } finally {
      await shop.stop()
    }
  } finally {
    await database.remove()
  }
}

/** The other scenarios are measured on the imported catalogue too. */
async function importCatalogue(
  options: BenchOptions,
  now: Circumstances,
  database: ShopDatabase,
  catalogue: string | undefined,
): Promise<void> {
  if (catalogue === undefined) {
    if (options.scenarios.has('import')) skip('import')
    return
  }
  const figures = await measureImport(catalogue, database.url)
  if (options.scenarios.has('import')) report('import', now, figures)
}

async function reportRelevance(
  { judgments }: BenchOptions,
  now: Circumstances,
  catalogue: string | undefined,
): Promise<void> {
  if (catalogue === undefined) return skip('relevance')
  const file = judgments ?? join(catalogue, '..', 'judgments.csv')
  report('relevance', now, await measureRelevance(catalogue, file))
}

function reportFigures(
  name: ScenarioName,
  now: Circumstances,
  figures: readonly Figures[],
): readonly string[] {
  console.log(`\n${name}\n${figuresTable(figures)}`)
  writeResult(name, now, figures)
  return brokenLimits(name, figures)
}

function report(name: ScenarioName, now: Circumstances, figures: object): void {
  console.log(`\n${name}\n${singleTable(figures as Record<string, number>)}`)
  writeResult(name, now, figures)
}

function catalogueFile(): string | undefined {
  const data = process.env['PORTICO_DATA']
  const file = data ? join(data, 'catalogue-icecat', 'products.ndjson.gz') : undefined
  return file !== undefined && existsSync(file) ? file : undefined
}

function skip(name: ScenarioName): void {
  console.log(`\n${name} is skipped: PORTICO_DATA names no folder with catalogue-icecat/products.ndjson.gz.`)
}
