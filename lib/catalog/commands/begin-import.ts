import { createHash } from 'node:crypto'
import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { importProducts as importProductsRight } from '../permissions.ts'
import type { ImportRow } from '../repository/imports.ts'
import { imports } from '../repository/imports.ts'

/** Begins the import of a file, or finds how far an earlier run of it came. */
export const beginImport = command({
  id: 'catalog.begin-import',
  needs: importProductsRight,
  input: z.strictObject({ source: z.string().min(1).max(40), fileHash: z.string().length(64) }),
  async run(ctx, { source, fileHash }): Promise<ImportRow> {
    const importId = importIdOf(source, fileHash)
    await imports(ctx).begin(importId, source, fileHash, ctx.now)
    const row = await imports(ctx).find(importId)
    if (!row) throw new NotFound()
    return row
  },
})

/** Made of what it stands for, so that two runs that begin at once meet in one row. */
function importIdOf(source: string, fileHash: string): string {
  return createHash('sha256').update(`${source} ${fileHash}`).digest('hex').slice(0, 32)
}
