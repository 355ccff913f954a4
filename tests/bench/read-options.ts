import { parseArgs } from 'node:util'
import type { Dialect } from '../support/shop.ts'

/** What can be measured, in the order in which it is. */
export const scenarioNames = [
  'import',
  'yardsticks',
  'listing',
  'product',
  'search',
  'add',
  'order',
  'engine',
  'relevance',
] as const

export type ScenarioName = (typeof scenarioNames)[number]

export interface BenchOptions {
  readonly scenarios: ReadonlySet<ScenarioName>
  readonly database: Dialect
  /** How long each measurement goes on. */
  readonly seconds: number
  /** Ratings of documents for queries, as CSV; without it those beside the imported catalogue. */
  readonly judgments?: string
  /** Whether to print what the dearest request of each case sends to the database. */
  readonly showsStatements: boolean
}

export const usage = `Usage: npm run bench -- [scenario …] [options]

Scenarios: ${scenarioNames.join(', ')}; all when none is named.

  --database D    mariadb (when left out) or sqlite
  --seconds N     how long each measurement goes on (8 when left out)
  --judgments F   CSV file with the columns query, docid and rating, for relevance
  --statements    print the statements of each case's dearest request (MariaDB only)

PORTICO_DATA names the folder of the real catalogue; without it the demo catalogue is measured.`

/** The command line does not say what to measure. Its message is for whoever typed it. */
export class UsageProblem extends Error {}

export function readOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parse(args)
  const seconds = Number(values.seconds ?? '8')
  const database = values.database ?? 'mariadb'
  const unknown = positionals.filter((name) => !isScenario(name))
  if (unknown.length > 0) throw new UsageProblem(`There is no scenario "${unknown.join(', ')}".`)
  if (!(seconds >= 1 && seconds <= 600)) throw new UsageProblem('--seconds takes a number from 1 to 600.')
  if (database !== 'mariadb' && database !== 'sqlite') {
    throw new UsageProblem('--database takes mariadb or sqlite.')
  }
  return {
    scenarios: new Set(positionals.length === 0 ? scenarioNames : positionals.filter(isScenario)),
    database,
    seconds,
    showsStatements: values.statements ?? false,
    ...(values.judgments && { judgments: values.judgments }),
  }
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { database: text, seconds: text, judgments: text, statements: { type: 'boolean' } },
    })
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? error.message : String(error))
  }
}

function isScenario(name: string): name is ScenarioName {
  return (scenarioNames as readonly string[]).includes(name)
}
