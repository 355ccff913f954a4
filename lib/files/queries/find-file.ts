import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { fileGuard } from '../contract.ts'
import { findFileRow } from '../find-file-row.ts'
import { readFiles } from '../permissions.ts'

/** A file that its subject's guard lets the actor read. What nobody guards is nobody's to read. */
export const findFile = query({
  id: 'files.find-file',
  needs: readFiles,
  input: z.strictObject({ fileId: z.string().max(32) }),
  async run(ctx, { fileId }) {
    const file = await findFileRow(ctx, fileId)
    const guard = file && ctx.all(fileGuard).find(({ kind }) => kind === file.subject.kind)
    if (!guard) throw new NotFound()
    const { default: check } = await guard.load()
    await check(ctx, file.subject.id)
    return file
  },
})
