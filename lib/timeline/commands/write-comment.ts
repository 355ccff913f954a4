import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { entryAuthor } from '../entry-author.ts'
import { findSubject } from '../find-subject.ts'
import { writeComments } from '../permissions.ts'
import { timeline } from '../repository.ts'
import { subjectFields } from '../subject-input.ts'

/** Adds a comment for both sides to a subject that the actor may see; staff may keep one among themselves. */
export const writeComment = command({
  id: 'timeline.write-comment',
  needs: writeComments,
  input: z.strictObject({
    ...subjectFields,
    comment: z.string().trim().min(1, 'timeline.problems.comment').max(2000, 'timeline.problems.tooLong'),
    isInternal: z.boolean().default(false),
  }),
  async run(ctx, { subjectKind, subjectId, comment, isInternal }) {
    const subject = { kind: subjectKind, id: subjectId }
    const { companyId } = await findSubject(ctx, subject)
    const author = entryAuthor(ctx.actor)
    const entryId = ctx.newId()
    const entry = {
      ...author,
      id: entryId,
      subject,
      companyId,
      seenBy: isInternal && author.isStaff ? ('staff' as const) : ('both' as const),
      says: null,
      values: '{}',
      comment,
    }
    await timeline(ctx).insert([entry], ctx.now)
    return { entryId }
  },
})
