import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { commentText } from '../comment-text.ts'
import { commented } from '../contract.ts'
import { editMilliseconds } from '../edit-window.ts'
import { findMentions } from '../find-mentions.ts'
import { findOwnComment } from '../find-own-comment.ts'
import { readMentions } from '../mention.ts'
import { writeComments } from '../permissions.ts'
import { timeline } from '../repository.ts'

/** Changes what one wrote, within a quarter of an hour. Who reads it stays; who is named anew hears of it. */
export const editComment = command({
  id: 'timeline.edit-comment',
  needs: writeComments,
  input: z.strictObject({ entryId: z.string().min(1).max(32), comment: commentText }),
  async run(ctx, { entryId, comment }) {
    const before = await findOwnComment(ctx, entryId)
    const { subject, personId } = before
    const mentions = await findMentions(ctx, before, comment)
    const changed = { comment, mentions }
    if (!(await timeline(ctx).edit({ entryId, personId }, changed, ctx.now, editMilliseconds))) {
      throw new Refused(
        'timeline.too-late',
        'A comment can be changed for 15 minutes, and these are over. Write another one, or remove this one.',
      )
    }
    const known = new Set(readMentions(before.mentions).map((mention) => mention.personId))
    const mentionedIds = mentions.map((mention) => mention.personId).filter((id) => !known.has(id))
    if (mentionedIds.length > 0) ctx.emit(commented, { entryId, mentionedIds, isEdited: true })
    ctx.changed({
      subject: 'timeline.entry',
      id: entryId,
      before: { comment: before.comment },
      after: { comment },
    })
    return { entryId, subjectKind: subject.kind, subjectId: subject.id }
  },
})
