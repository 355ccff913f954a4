import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, delimiter, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { SchemaFiles } from './read-schema.ts'

/** Where the generated types are kept. */
export const typesFile = ['lib', 'kernel', 'database', 'schema.generated.ts'] as const

/** The `DB` type of all tables, as prisma-kysely makes it of the schema. */
export async function generateTypes(files: SchemaFiles): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'portico-types-'))
  const schema = join(folder, 'schema')
  try {
    await mkdir(schema)
    await Promise.all(
      files.map(([path, content]) =>
        writeFile(
          join(schema, basename(path)),
          content.replace(/(output\s+= )".*"/, `$1${JSON.stringify(folder)}`),
        ),
      ),
    )
    await promisify(execFile)(
      process.execPath,
      [resolve('node_modules', 'prisma', 'build', 'index.js'), 'generate', '--schema', schema],
      { env: { ...process.env, ...generatorEnvironment() } },
    )
    return await readFile(join(folder, basename(join(...typesFile))), 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Prisma wants an engine at hand that generating does not use; any program will do, and none is fetched. */
function generatorEnvironment(): Readonly<Record<string, string>> {
  return {
    PATH: [resolve('node_modules', '.bin'), process.env['PATH']].join(delimiter),
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  }
}
