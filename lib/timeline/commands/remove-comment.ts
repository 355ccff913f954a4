import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { findOwnComment } from '../find-own-comment.ts'
import { writeComments } from '../permissions.ts'
import { timeline } from '../repository.ts'

/** Forgets what one wrote, whenever it was. That there was a comment, by whom and when, stays to be seen. */
export const removeComment = command({
  id: 'timeline.remove-comment',
  needs: writeComments,
  input: z.strictObject({ entryId: z.string().min(1).max(32) }),
  async run(ctx, { entryId }) {
    const { personId, subject } = await findOwnComment(ctx, entryId)
    if (!(await timeline(ctx).remove(entryId, personId, ctx.now))) throw new NotFound()
    // Not what it said: people remove what they should not have written.
    ctx.changed({ subject: 'timeline.entry', id: entryId, after: { isRemoved: true } })
    return { entryId, subjectKind: subject.kind, subjectId: subject.id }
  },
})
