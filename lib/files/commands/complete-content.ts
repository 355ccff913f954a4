import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import type { StoredContent } from '../contract.ts'
import { mediaTypes } from '../contract.ts'
import { keepContents } from '../permissions.ts'
import { fileRows } from '../repository/files.ts'

/** Gives a content its hash. Where the same bytes are there already, it answers those: the new ones are collected. */
export const completeContent = command({
  id: 'files.complete-content',
  needs: keepContents,
  input: z.strictObject({
    contentId: z.string().max(32),
    byteCount: z.int().min(0),
    sha256: z.string().length(64),
    mediaType: z.enum(mediaTypes),
  }),
  async run(ctx, content): Promise<StoredContent> {
    const rows = fileRows(ctx)
    const known = await rows.findByHash(content.sha256)
    if (known && (await rows.touch(known.contentId, ctx.now))) {
      return { ...content, contentId: known.contentId }
    }
    if (!(await rows.complete(content, ctx.now))) throw new Error('This upload was given up meanwhile.')
    return content
  },
})
