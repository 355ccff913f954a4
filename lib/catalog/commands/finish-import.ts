import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { importProducts as importProductsRight } from '../permissions.ts'
import { imports } from '../repository/imports.ts'

/** Marks an import as done, so that the same file again changes nothing. */
export const finishImport = command({
  id: 'catalog.finish-import',
  needs: importProductsRight,
  input: z.strictObject({ importId: z.string().max(32) }),
  async run(ctx, { importId }): Promise<void> {
    await imports(ctx).finish(importId, ctx.now)
  },
})
