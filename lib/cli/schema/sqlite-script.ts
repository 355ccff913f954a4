import { sqliteTrigger, triggersOf } from './append-only.ts'
import type { SchemaFiles } from './read-schema.ts'
import { deriveSqliteSchema } from './read-schema.ts'
import { openSchemaEngine } from './schema-engine.ts'
import type { TableShape } from './table-shape.ts'

/**
 * What must still be done to an SQLite database so that it is what the schema says, as Prisma's schema engine sees
 * it. An empty text means: nothing.
 */
export async function sqliteDifference(files: SchemaFiles, databaseUrl?: string): Promise<string> {
  const schema = deriveSqliteSchema(files).map(([path, content]) => ({ path, content }))
  const engine = await openSchemaEngine(databaseUrl ?? ':memory:', schema)
  const { stdout } = await engine.diff({
    from: databaseUrl ? { tag: 'schemaDatasource', files: schema, configDir: '.' } : { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: schema },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  const script = stdout ?? ''
  return script.trim() === '-- This is an empty migration.' ? '' : script
}

/** The statements that make all tables in SQLite, with the checks and triggers that Prisma cannot say. */
export async function sqliteScript(files: SchemaFiles, tables: readonly TableShape[]): Promise<string> {
  const script = await sqliteDifference(files)
  const triggers = tables
    .flatMap(triggersOf)
    .map((trigger) => `\n-- CreateTrigger\n${sqliteTrigger(trigger)};\n`)
  return tables.reduce(addChecks, script) + triggers.join('')
}

function addChecks(script: string, { name, checks }: TableShape): string {
  if (checks.length === 0) return script
  const lines = checks.map((check) => `,\n    CONSTRAINT "${check.name}" CHECK (${check.condition})`)
  return script.replace(
    new RegExp(`(CREATE TABLE "${name}" \\([^;]*?)\\n\\);`),
    (_whole, table: string) => `${table}${lines.join('')}\n);`,
  )
}
