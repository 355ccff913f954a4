import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'
import { migrate } from '#lib/kernel/database/migrate.ts'
import { sqliteTrigger, triggersOf } from './append-only.ts'
import type { SchemaFiles } from './read-schema.ts'
import { sqliteDifference } from './sqlite-script.ts'
import type { TableShape } from './table-shape.ts'

/** Whether the SQLite migrations make what the schema says. Gives a sentence for each thing that is wrong. */
export async function checkSqlite(
  files: SchemaFiles,
  tables: readonly TableShape[],
  migrations = 'prisma/migrations',
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'portico-check-'))
  const path = join(folder, 'shop.db')
  try {
    await migrate(`file:${path}`, migrations)
    const difference = await sqliteDifference(files, `file:${path}`)
    const problems = difference === '' ? [] : [`The SQLite migrations lack this:\n${difference}`]
    return [...problems, ...missingChecks(path, tables), ...triggerProblems(path, tables)]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Prisma's engine does not see CHECK constraints, so they are looked for in SQLite's own words. */
function missingChecks(path: string, tables: readonly TableShape[]): readonly string[] {
  const scripts = readScripts(path, 'table')
  return tables.flatMap((table) =>
    table.checks
      .filter(({ condition }) => !scripts.get(table.name)?.includes(`CHECK (${condition})`))
      .map(({ condition }) => `SQLite: ${table.name} lacks CHECK (${condition}).`),
  )
}

/** Nor does it see triggers, and it forgets them whenever it makes a table anew. */
function triggerProblems(path: string, tables: readonly TableShape[]): readonly string[] {
  const found = readScripts(path, 'trigger')
  const wanted = new Map(tables.flatMap(triggersOf).map((trigger) => [trigger.name, sqliteTrigger(trigger)]))
  return [
    ...[...wanted]
      .filter(([name, sql]) => found.get(name) !== sql)
      .map(([name]) => `SQLite lacks the trigger ${name}, or it does something else.`),
    ...[...found.keys()]
      .filter((name) => !wanted.has(name))
      .map((name) => `SQLite has, but the schema does not say: trigger ${name}.`),
  ]
}

function readScripts(path: string, type: 'table' | 'trigger'): ReadonlyMap<string, string> {
  const raw = new Libsql(path)
  const rows = raw.prepare('select name, sql from sqlite_master where type = ?').all(type) as {
    readonly name: string
    readonly sql: string
  }[]
  raw.close()
  return new Map(rows.map(({ name, sql }) => [name, sql]))
}
