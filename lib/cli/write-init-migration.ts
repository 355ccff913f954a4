import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mysqlScript } from './schema/mysql-script.ts'
import { readModels, readSchema } from './schema/read-schema.ts'
import { sqliteScript } from './schema/sqlite-script.ts'
import { tableShapes } from './schema/table-shape.ts'

/** Rewrites the first migration of both dialects from the schema. Only until the first release. */
const migration = '20261101000000_init'

const files = await readSchema()
const tables = tableShapes(await readModels(files))
await writeMigration('mysql', mysqlScript(tables))
await writeMigration('sqlite', await sqliteScript(files, tables))

async function writeMigration(dialect: string, script: string): Promise<void> {
  const folder = join('prisma', 'migrations', dialect)
  await mkdir(join(folder, migration), { recursive: true })
  await writeFile(join(folder, migration, 'migration.sql'), script)
  await writeFile(join(folder, 'migration_lock.toml'), `provider = "${dialect}"\n`)
  console.log(`Wrote ${join(folder, migration, 'migration.sql')}`)
}
