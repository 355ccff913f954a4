import type { Database } from '#lib/kernel/database/contract.ts'
import type { DB } from '#lib/kernel/database/schema.generated.ts'
import { toStoredJson } from '#lib/kernel/stored-json.ts'

/** Everything that is in a database, by table, whatever the order of the rows. */
export type Contents = ReadonlyMap<string, string>

export function readContents(database: Database): Promise<Contents> {
  return database.read(async (reader) => {
    const tables = await reader.introspection.getTables()
    const contents = await Promise.all(
      tables.map(async ({ name }) => {
        const rows = await reader
          .selectFrom(name as keyof DB)
          .selectAll()
          .execute()
        return [
          name,
          rows
            .map((row) => toStoredJson(row))
            .sort()
            .join('\n'),
        ] as const
      }),
    )
    return new Map(contents)
  })
}

/** The tables in which two contents differ. */
export function differingTables(before: Contents, after: Contents): readonly string[] {
  return [...after.keys()].filter((table) => before.get(table) !== after.get(table))
}
