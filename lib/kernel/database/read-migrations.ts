import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Dialect } from './contract.ts'

/** One folder of `prisma/migrations/<dialect>`. */
export interface Migration {
  readonly name: string
  readonly script: string
  /** SHA-256 of the file, as Prisma counts it. */
  readonly checksum: string
}

/** Reads the migrations of a dialect in the order in which they are applied. */
export async function readMigrations(folder: string, dialect: Dialect): Promise<readonly Migration[]> {
  const entries = await readdir(join(folder, dialect), { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(names.sort().map((name) => readMigration(join(folder, dialect), name)))
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  const script = await readFile(join(folder, name, 'migration.sql'), 'utf8')
  return { name, script, checksum: createHash('sha256').update(script).digest('hex') }
}
