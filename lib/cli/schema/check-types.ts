import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateTypes, typesFile } from './generate-types.ts'
import type { SchemaFiles } from './read-schema.ts'

/** Whether the committed `DB` type is what the schema makes. Gives a sentence for each thing that is wrong. */
export async function checkTypes(files: SchemaFiles): Promise<readonly string[]> {
  const committed = await readFile(join(...typesFile), 'utf8')
  return (await generateTypes(files)) === committed
    ? []
    : [`${typesFile.join('/')} is not what the schema says. Run "npm run db:types".`]
}
