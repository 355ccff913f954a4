import { execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Connection } from 'mysql2/promise'
import { createConnection } from 'mysql2/promise'
import { newId } from '#lib/kernel/identifier.ts'

/** A MariaDB server of its own, gone without a trace when it is stopped. */
export interface MariaServer {
  readonly pid: number
  /** `mysql://root@127.0.0.1:port`, without a database's name. */
  readonly url: string
  /** Makes a database of its own without tables. Returns its address. */
  createDatabase(): Promise<string>
  stop(): Promise<void>
}

const run = promisify(execFile)
const startMilliseconds = 30_000

/** For a server whose data need not survive it: it does not wait for the disk. */
export const volatileArguments = [
  '--innodb-flush-method=nosync',
  '--innodb-flush-log-at-trx-commit=0',
  '--skip-innodb-doublewrite',
  '--skip-innodb-file-per-table',
]

/** Whether MariaDB's server is installed here. */
export function hasMaria(): boolean {
  return spawnSync('mariadbd', ['--version']).status === 0
}

/** Starts MariaDB on a free port of 127.0.0.1 with an empty data folder, as whoever runs the tests. */
export async function startMaria(extraArguments: readonly string[] = []): Promise<MariaServer> {
  const folder = await mkdtemp(join(tmpdir(), 'portico-maria-'))
  const data = join(folder, 'data')
  const asUser = process.getuid?.() === 0 ? ['--user=root'] : []
  await run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...asUser,
  ])
  const port = await freePort()
  const server = spawn(
    'mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${join(folder, 'socket')}`,
      `--pid-file=${join(folder, 'pid')}`,
      `--log-error=${join(folder, 'log')}`,
      // Servers that share a folder for tables of the moment take each other's away.
      `--tmpdir=${folder}`,
      '--bind-address=127.0.0.1',
      `--port=${port}`,
      '--skip-name-resolve',
      '--innodb-buffer-pool-size=64M',
      '--max-connections=400',
      ...asUser,
      ...extraArguments,
    ],
    { stdio: 'ignore' },
  )
  const url = `mysql://root@127.0.0.1:${port}`
  const stop = async (): Promise<void> => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill('SIGKILL')
      await once(server, 'exit')
    }
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await (await connectWhenReady(url, () => server.exitCode === null)).end()
  } catch (error) {
    await stop()
    throw error
  }
  return { pid: server.pid ?? 0, url, createDatabase: () => createDatabase(url), stop }
}

/** Makes a database without tables on a server. Returns its address. */
export async function createDatabase(serverUrl: string): Promise<string> {
  const name = `test_${newId()}`
  await tellMaria(serverUrl, `create database ${name} character set utf8mb4 collate utf8mb4_bin`)
  return `${serverUrl}/${name}`
}

/** Sends one statement as the server's root. */
export async function tellMaria(url: string, sql: string): Promise<void> {
  const connection = await createConnection(url)
  try {
    await connection.query(sql)
  } finally {
    await connection.end()
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}

async function connectWhenReady(url: string, isRunning: () => boolean): Promise<Connection> {
  const giveUp = AbortSignal.timeout(startMilliseconds)
  for (;;) {
    try {
      return await createConnection(url)
    } catch (error) {
      if (!isRunning() || giveUp.aborted) throw error
    }
    await wait(50)
  }
}
