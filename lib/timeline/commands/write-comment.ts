import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { commentText } from '../comment-text.ts'
import { commented } from '../contract.ts'
import { entryAuthor } from '../entry-author.ts'
import { findMentions } from '../find-mentions.ts'
import { findSubject } from '../find-subject.ts'
import { writeComments } from '../permissions.ts'
import { timeline } from '../repository.ts'
import { subjectFields } from '../subject-input.ts'

/**
 * Adds a comment to a subject that the actor may see. What staff write stays among staff unless they say otherwise;
 * what customers write is for both sides, whatever they say.
 */
export const writeComment = command({
  id: 'timeline.write-comment',
  needs: writeComments,
  input: z.strictObject({ ...subjectFields, comment: commentText, isInternal: z.boolean().default(true) }),
  async run(ctx, { subjectKind, subjectId, comment, isInternal }) {
    const subject = { kind: subjectKind, id: subjectId }
    const { companyId } = await findSubject(ctx, subject)
    const author = entryAuthor(ctx.actor)
    const seenBy = isInternal && author.isStaff ? 'staff' : 'both'
    const mentions = await findMentions(ctx, { subject, seenBy, companyId }, comment)
    const entryId = ctx.newId()
    const entry = { ...author, id: entryId, subject, companyId, seenBy, says: null, values: '{}' } as const
    await timeline(ctx).insert([{ ...entry, comment, mentions }], ctx.now)
    const mentionedIds = mentions.map(({ personId }) => personId)
    ctx.emit(commented, { entryId, mentionedIds, isEdited: false })
    return { entryId }
  },
})
