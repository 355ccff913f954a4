import { domains } from '#domains'
import { plugins } from '#installed'
import { systemClock } from '#lib/kernel/clock.ts'
import { compose } from '#lib/kernel/compose.ts'
import { openDatabase } from '#lib/kernel/database/open-database.ts'
import { newId } from '#lib/kernel/identifier.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { defaultRules } from '#lib/kernel/outbound/judge-address.ts'
import { openOutbound } from '#lib/kernel/outbound/open-outbound.ts'
import type { ShopDatabase } from '../support/shop.ts'
import { startShop } from '../support/shop.ts'
import type { BenchRequest } from './measure/load.ts'
import type { Stage } from './measure/measure-case.ts'
import { openStatementLog } from './measure/statement-log.ts'
import type { BenchOptions } from './read-options.ts'

/** A running shop under measurement, and a way into its database to prepare what requests need. */
export interface BenchShop {
  readonly stage: Stage
  readonly kernel: Kernel
  /** From the start of the process to its first answer. */
  readonly readyMs: number
  stop(): Promise<void>
}

/** Starts one process of the production build on a database. */
export async function openBenchShop(database: ShopDatabase, options: BenchOptions): Promise<BenchShop> {
  const startedAt = performance.now()
  const shop = await startShop(database.url)
  const readyMs = Math.round(performance.now() - startedAt)
  // The first search waits until the index is filled, which must not be measured with anything else.
  await (await fetch(`${shop.url}/search?q=ready`)).text()
  const statementLog = options.database === 'mariadb' ? await openStatementLog(database.url) : undefined
  const kernel = kernelOver(database.url)
  return {
    stage: {
      url: shop.url,
      pid: shop.pid,
      seconds: options.seconds,
      ...(statementLog && { statementLog }),
      ...(options.showsStatements && { onStatements: printStatements }),
    },
    kernel,
    readyMs,
    stop: async () => {
      await kernel.database.close()
      await statementLog?.close()
      await shop.stop()
    },
  }
}

/** A page that people open. */
export function pageRequest(path: string, cookie?: string): BenchRequest {
  return { method: 'GET', path, headers: { accept: 'text/html', ...(cookie && { cookie }) } }
}

/** Takes one after the other, and begins again at the end. */
export function inTurn<T>(items: readonly T[]): () => T {
  let index = 0
  return () => items[index++ % items.length] as T
}

/** Takes each once. */
export function onceEach<T>(items: readonly T[]): () => T {
  let index = 0
  return () => {
    const item = items[index++]
    if (item === undefined) throw new Error(`Only ${items.length} requests were prepared.`)
    return item
  }
}

/** How many products the shop shows. */
export async function countProducts({ database }: Kernel): Promise<number> {
  const { count } = await database.read((reader) =>
    reader
      .selectFrom('catalog_product')
      .select((eb) => eb.fn.countAll<bigint>().as('count'))
      .where('is_published', '=', 1)
      .executeTakeFirstOrThrow(),
  )
  return Number(count)
}

function kernelOver(url: string): Kernel {
  return {
    registry: compose([...domains, ...plugins]),
    database: openDatabase(url),
    clock: systemClock,
    newId: () => newId(systemClock),
    timeZone: 'Europe/Vienna',
    outbound: openOutbound(defaultRules([])),
    processName: 'bench',
    onFacts: () => {},
    report: (error) => console.error(error),
  }
}

function printStatements(name: string, log: readonly { readonly sql: string }[]): void {
  console.log(`\n${name}, the dearest request:\n${log.map(({ sql }) => `  ${sql.slice(0, 400)}`).join('\n')}`)
}
