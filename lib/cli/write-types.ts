import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateTypes, typesFile } from './schema/generate-types.ts'
import { readSchema } from './schema/read-schema.ts'

/** Rewrites the generated types from the schema. */
await writeFile(join(...typesFile), await generateTypes(await readSchema()))
console.log(`Wrote ${join(...typesFile)}`)
