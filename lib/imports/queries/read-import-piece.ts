import { z } from 'zod'
import { files } from '#lib/files/contract.ts'
import { query } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { importedFile } from '../imported-file.ts'
import { importFiles } from '../permissions.ts'

/** One piece of a file that is being imported; nothing after the last one. */
export const readImportPiece = query({
  id: 'imports.read-import-piece',
  needs: importFiles,
  input: z.strictObject({ fileId: z.string().max(32), position: z.int().min(0).max(1_000_000) }),
  async run(ctx, { fileId, position }): Promise<Uint8Array | undefined> {
    const port = await ctx.port(files)
    const file = await port.find(ctx, fileId)
    if (file?.subject.kind !== importedFile) throw new NotFound()
    return port.read(ctx, fileId, position)
  },
})
