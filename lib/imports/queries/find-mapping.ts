import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import type { Columns } from '../columns.ts'
import { importFiles } from '../permissions.ts'
import { mappings } from '../repository/mappings.ts'

/** What people chose for the columns of a source's files; nothing where they did not yet. */
export const findMapping = query({
  id: 'imports.find-mapping',
  needs: importFiles,
  input: z.strictObject({ importer: z.string().max(80), source: z.string().max(80) }),
  run: (ctx, { importer, source }): Promise<Columns | undefined> => mappings(ctx).find(importer, source),
})
