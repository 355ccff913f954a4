import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildShop } from '#lib/cli/setup/build-shop.mjs'
import { SetupProblem } from '#lib/cli/setup/setup-problem.mjs'
import type { Database, Dialect } from '#lib/kernel/database/contract.ts'
import { migrate } from '#lib/kernel/database/migrate.ts'
import { openDatabase } from '#lib/kernel/database/open-database.ts'
import type { MariaServer } from '../support/maria.ts'
import { hasMaria, startMaria, volatileArguments } from '../support/maria.ts'
import type { SeededRandom } from '../support/seeded-random.ts'
import { seededRandom } from '../support/seeded-random.ts'
import type { ShopProcess } from '../support/shop.ts'
import { startShop } from '../support/shop.ts'

/** What a row works with. Everything that it opens here is closed when the run ends, however it ends. */
export interface Rig<F extends string = string> {
  /** Gives the same run again. */
  readonly seed: number
  readonly random: SeededRandom
  /** The fault to seed in this run, if any. */
  readonly fault: F | undefined
  /** Tells whoever waits how far the run is. */
  progress(line: string): void
  /** A fresh database with all tables and nothing in them. */
  openDatabase(dialect: Dialect): Promise<RigDatabase>
  /** A process of the production build, which is made first where it is missing or stale. */
  startShop(databaseUrl: string, environment?: Readonly<Record<string, string>>): Promise<ShopProcess>
  /** Has something closed when the run ends; what came last is closed first. */
  atEnd(close: () => Promise<unknown>): void
}

/** A database of one run. */
export interface RigDatabase {
  readonly url: string
  readonly dialect: Dialect
  readonly database: Database
}

/** What all rows of one command share: one server and one build, both begun when the first row needs them. */
export interface Site {
  /** A rig for one run of one row. */
  open<F extends string>(options: RigOptions<F>): Rig<F> & { close(): Promise<void> }
  close(): Promise<void>
}

export interface RigOptions<F extends string> {
  readonly seed: number
  readonly fault: F | undefined
  progress(line: string): void
}

const root = fileURLToPath(new URL('../../', import.meta.url))

export function openSite(): Site {
  let server: Promise<MariaServer> | undefined
  let build: Promise<unknown> | undefined
  const maria = (): Promise<MariaServer> => {
    if (!hasMaria()) throw new SetupProblem('MariaDB is not installed, and this row needs it.')
    server ??= startMaria(volatileArguments)
    return server
  }
  return {
    open: ({ seed, fault, progress }) => {
      const closings: (() => Promise<unknown>)[] = []
      const atEnd = (close: () => Promise<unknown>): void => void closings.push(close)
      return {
        seed,
        random: seededRandom(seed),
        fault,
        progress,
        atEnd,
        openDatabase: async (dialect) => {
          const { url, remove } = await makeEmpty(dialect, maria)
          atEnd(remove)
          await migrate(url)
          const database = openDatabase(url)
          atEnd(() => database.close())
          return { url, dialect, database }
        },
        startShop: async (databaseUrl, environment) => {
          build ??= buildShop(root, () => {}).then((done) => progress(`Production build: ${done}.`))
          await build
          const shop = await startShop(databaseUrl, environment)
          atEnd(() => shop.stop())
          return shop
        },
        close: () => closeAll(closings),
      }
    },
    close: async () => (await server)?.stop(),
  }
}

async function makeEmpty(
  dialect: Dialect,
  maria: () => Promise<MariaServer>,
): Promise<{ readonly url: string; remove(): Promise<unknown> }> {
  if (dialect === 'mysql') return { url: await (await maria()).createDatabase(), remove: async () => {} }
  const folder = await mkdtemp(join(tmpdir(), 'portico-proof-'))
  return {
    url: `file:${join(folder, 'shop.db')}`,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

async function closeAll(closings: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const close of closings.toReversed()) await close()
}
