import { appendFile, cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '#lib/kernel/database/migrate.ts'
import { readMigrations } from '#lib/kernel/database/read-migrations.ts'
import { makeEmptyDatabase, mariaUrl } from '#tests/support/databases.ts'
import { tellMaria } from '#tests/support/maria.ts'
import { checkMysql } from './check-mysql.ts'
import { checkSqlite } from './check-sqlite.ts'
import { checkTypes } from './check-types.ts'
import type { SchemaFiles } from './read-schema.ts'
import { deriveSqliteSchema, readModels, readSchema } from './read-schema.ts'
import { openSchemaEngine } from './schema-engine.ts'
import type { TableShape } from './table-shape.ts'
import { tableShapes } from './table-shape.ts'

let files: SchemaFiles
let tables: readonly TableShape[]
beforeAll(async () => {
  files = await readSchema()
  tables = tableShapes(await readModels(files))
})

const withChange = (from: string | RegExp, to: string): SchemaFiles =>
  files.map(([path, content]) => [path, content.replace(from, to)])

describe('the committed types', () => {
  it('are what the schema makes', async () => {
    expect(await checkTypes(files)).toEqual([])
  })

  it('are found stale when a column changes', async () => {
    const changed = withChange('rateBasisPoints Int ', 'rateBasisPoints BigInt ')
    expect(await checkTypes(changed)).toHaveLength(1)
  })
})

describe('the SQLite migrations', () => {
  it('make what the schema says', async () => {
    expect(await checkSqlite(files, tables)).toEqual([])
  })

  it("are known to Prisma's own tools, which find nothing left to apply", async () => {
    const place = await makeEmptyDatabase('sqlite')
    await migrate(place.url)
    const schema = deriveSqliteSchema(files).map(([path, content]) => ({ path, content }))
    const engine = await openSchemaEngine(place.url, schema)
    const migrations = await readMigrations('prisma/migrations', 'sqlite')
    const history = await engine.diagnoseMigrationHistory({
      migrationsList: {
        baseDir: 'prisma/migrations/sqlite',
        lockfile: { path: 'migration_lock.toml', content: 'provider = "sqlite"\n' },
        shadowDbInitScript: '',
        migrationDirectories: migrations.map(({ name, script }) => ({
          path: name,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: script } },
        })),
      },
      optInToShadowDatabase: false,
      filters: { externalTables: [], externalEnums: [] },
    })
    expect(history).toMatchObject({ hasMigrationsTable: true, history: null, editedMigrationNames: [] })
    await place.remove()
  })

  it('are found wanting when a column is new', async () => {
    const changed = withChange('rateBasisPoints Int ', 'surprise Int @default(0)\n  rateBasisPoints Int ')
    const [problem] = await checkSqlite(changed, tables)
    expect(problem).toContain('surprise')
  })

  it('are found wanting when a CHECK is gone, or a table is too much', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'portico-drift-'))
    await cp('prisma/migrations', folder, { recursive: true })
    const [name = ''] = await readdir(join(folder, 'sqlite'))
    await appendFile(
      join(folder, 'sqlite', name, 'migration.sql'),
      'create table surplus (id text primary key);',
    )
    const surprise = { name: 'tax_rate_check', condition: 'rate_basis_points >= 0' }
    const stricter = tables.map((table) =>
      table.name === 'tax_rate' ? { ...table, checks: [surprise] } : table,
    )
    const problems = await checkSqlite(files, stricter, folder)
    expect(problems).toEqual([
      expect.stringContaining('surplus'),
      'SQLite: tax_rate lacks CHECK (rate_basis_points >= 0).',
    ])
    await rm(folder, { recursive: true })
  })
})

describe('tables that take rows and give none back', () => {
  it('are guarded by triggers in SQLite, and a missing or harmless one is found', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'portico-drift-'))
    await cp('prisma/migrations', folder, { recursive: true })
    const [name = ''] = await readdir(join(folder, 'sqlite'))
    await appendFile(
      join(folder, 'sqlite', name, 'migration.sql'),
      `drop trigger kernel_audit_entry_no_delete;
      drop trigger kernel_audit_entry_no_update;
      create trigger kernel_audit_entry_no_update before update on kernel_audit_entry begin select 1; end;
      create trigger surplus before delete on tax_rate begin select 1; end;`,
    )
    expect(await checkSqlite(files, tables, folder)).toEqual([
      'SQLite lacks the trigger kernel_audit_entry_no_update, or it does something else.',
      'SQLite lacks the trigger kernel_audit_entry_no_delete, or it does something else.',
      'SQLite has, but the schema does not say: trigger surplus.',
    ])
    await rm(folder, { recursive: true })
  })
})

describe.skipIf(mariaUrl() === null)('the MySQL migrations', () => {
  let place: Awaited<ReturnType<typeof makeEmptyDatabase>>
  beforeAll(async () => {
    place = await makeEmptyDatabase('mysql')
    await migrate(place.url)
  })
  afterAll(() => place.remove())

  it('make what the schema says', async () => {
    expect(await checkMysql(place.url, tables)).toEqual([])
  })

  it.each([
    ['alter table tax_rate modify country char(3) not null', 'column tax_rate.country'],
    ['alter table cart_line drop constraint cart_line_quantity_milli_check', 'check cart_line'],
    ['alter table orders_part drop index orders_part_kind_state_idx', 'index orders_part'],
    ['alter table cart_line drop foreign key cart_line_cart_id_fkey', 'foreign key cart_line'],
    [
      'alter table numbering_series convert to character set utf8mb4 collate utf8mb4_general_ci',
      'table numbering',
    ],
    ['drop trigger kernel_audit_entry_no_delete', 'lacks: trigger kernel_audit_entry.'],
    [
      'create or replace trigger kernel_audit_entry_no_update before update on kernel_audit_entry for each row set @changed = 1',
      'lacks: trigger kernel_audit_entry.kernel_audit_entry_no_update',
    ],
    [
      'create trigger surplus before delete on tax_rate for each row set @gone = 1',
      'trigger tax_rate.surplus',
    ],
    ['create table surplus (id int primary key)', 'table surplus'],
  ])('are found wanting after: %s', async (statement, part) => {
    await tellMaria(place.url, statement)
    const problems = await checkMysql(place.url, tables)
    expect(problems.join('\n')).toContain(part)
  })
})
