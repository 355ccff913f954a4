import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { keepContents } from '../permissions.ts'
import { fileRows } from '../repository/files.ts'

/** Forgets a content after its pieces are gone. */
export const forgetContent = command({
  id: 'files.forget-content',
  needs: keepContents,
  input: z.strictObject({ contentId: z.string().max(32) }),
  run: (ctx, { contentId }) => fileRows(ctx).forget(contentId),
})
