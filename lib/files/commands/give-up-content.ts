import { z } from 'zod'
import { later } from '#lib/kernel/instant.ts'
import { command } from '#lib/kernel/command.ts'
import { graceMilliseconds } from '../grace.ts'
import { keepContents } from '../permissions.ts'
import { fileRows } from '../repository/files.ts'

/** Marks a content for removal, unless somebody named it or wrote to it since. */
export const giveUpContent = command({
  id: 'files.give-up-content',
  needs: keepContents,
  input: z.strictObject({ contentId: z.string().max(32) }),
  run: (ctx, { contentId }) => fileRows(ctx).giveUp(contentId, later(ctx.now, -graceMilliseconds)),
})
