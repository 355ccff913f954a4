import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import internals from '@prisma/internals'

/** The files under `prisma/schema` as Prisma's tools take them: path and content. */
export type SchemaFiles = readonly (readonly [path: string, content: string])[]

/** What Prisma reads out of the schema. */
export type Datamodel = Awaited<ReturnType<typeof internals.getDMMF>>['datamodel']
export type Model = Datamodel['models'][number]
export type Field = Model['fields'][number]

/** Reads the committed schema, which is written for MySQL. */
export async function readSchema(): Promise<SchemaFiles> {
  const folder = join('prisma', 'schema')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort()
  return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const))
}

/** Prisma's own reading of the schema. */
export async function readModels(files: SchemaFiles): Promise<Datamodel> {
  const document = await internals.getDMMF({ datamodel: files.map(([path, content]) => [path, content]) })
  return document.datamodel
}

/** The same schema for SQLite, which knows no `@db` types. */
export function deriveSqliteSchema(files: SchemaFiles): SchemaFiles {
  return files.map(([path, content]) => [
    path,
    content
      .replaceAll(/ @db\.\w+(\([^)]*\))?/g, '')
      .replace('provider = "mysql"', 'provider = "sqlite"')
      .replace(/generator \w+ \{[^}]*\}/, ''),
  ])
}
