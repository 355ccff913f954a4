import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { runChild, startChild } from '#lib/cli/setup/children.mjs'
import { localTool } from '#lib/cli/setup/local-tool.mjs'
import { reservePort } from '#lib/cli/setup/ports.mjs'
import { SetupProblem, lastLines } from '#lib/cli/setup/setup-problem.mjs'
import { waitForServer } from '#lib/cli/setup/wait-for-server.mjs'
import { startMaria } from './maria.ts'

export type Dialect = 'sqlite' | 'mariadb'

/** A database of its own, migrated, with the demo data in it. */
export interface ShopDatabase {
  readonly url: string
  remove(): Promise<void>
}

/** One running process of the production build. */
export interface ShopProcess {
  readonly url: string
  readonly pid: number
  /** What the process said so far. */
  log(): string
  /** When it ended, by itself or by a signal. */
  readonly ended: Promise<number>
  stop(): Promise<void>
}

export interface Shop extends ShopProcess {
  readonly databaseUrl: string
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PATIENCE_MS = 60_000

/** Known to the tests, so that they can mint sessions; the shop takes it for a good secret. */
export const sessionSecret = 'e7c1b95a4f2d8063a1c97be45d30f286'

/** A shop on a fresh database. Stopping it removes the database too. */
export async function openShop(dialect: Dialect): Promise<Shop> {
  const database = await createShopDatabase(dialect)
  try {
    const shop = await startShop(database.url)
    return { ...shop, databaseUrl: database.url, stop: () => shop.stop().finally(database.remove) }
  } catch (error) {
    await database.remove()
    throw error
  }
}

/** Several processes may run on one database: that is what this is separate for. */
export async function startShop(
  databaseUrl: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ShopProcess> {
  const port = await reservePort(0, '127.0.0.1')
  const url = `http://127.0.0.1:${port}`
  const server = startChild({
    command: process.execPath,
    args: [localTool(ROOT, 'next'), 'start', '-H', '127.0.0.1', '-p', String(port)],
    cwd: ROOT,
    environment: { ...shopEnvironment(databaseUrl), NEXTAUTH_URL: url, PORT: String(port), ...environment },
  })
  try {
    await waitForServer(`${url}/`, server, PATIENCE_MS)
  } catch (error) {
    await server.stop()
    throw error instanceof SetupProblem ? new Error(`${error.message}\n${error.log}`) : error
  }
  return { url, pid: server.pid ?? 0, log: server.output, ended: server.ended, stop: server.stop }
}

export async function createShopDatabase(dialect: Dialect): Promise<ShopDatabase> {
  const database = dialect === 'sqlite' ? createFile() : await createServer()
  try {
    await runScript('lib/cli/migrate-database.ts', database.url)
    await runScript('prisma/seed/seed.ts', database.url)
  } catch (error) {
    await database.remove()
    throw error
  }
  return database
}

function createFile(): ShopDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'portico-shop-'))
  return {
    url: `file:${join(folder, 'shop.db')}`,
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function createServer(): Promise<ShopDatabase> {
  const server = await startMaria()
  return { url: await server.createDatabase(), remove: () => server.stop() }
}

/** Runs a program of the command line on a shop's database. */
export async function runScript(
  script: string,
  databaseUrl: string,
  options: readonly string[] = [],
): Promise<void> {
  const { status, output } = await runChild({
    command: process.execPath,
    args: [localTool(ROOT, 'tsx'), script, ...options],
    cwd: ROOT,
    environment: shopEnvironment(databaseUrl),
  })
  if (status !== 0) throw new Error(`${script} ended with status ${status}.\n${lastLines(output, 30)}`)
}

function shopEnvironment(databaseUrl: string): Readonly<Record<string, string | undefined>> {
  return {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: sessionSecret,
  }
}
