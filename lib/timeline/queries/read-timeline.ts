import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { fromInstant, later } from '#lib/kernel/instant.ts'
import { fromStoredJson } from '#lib/kernel/stored-json.ts'
import { editMilliseconds } from '../edit-window.ts'
import { findSubject } from '../find-subject.ts'
import { readMentions } from '../mention.ts'
import { readTimelines } from '../permissions.ts'
import { timeline } from '../repository.ts'
import { subjectFields } from '../subject-input.ts'

const pageSize = 30

const sentenceValues = z.record(z.string().max(60), z.union([z.string().max(2000), z.number()]))

/** What happened to a subject, the latest first: a customer reads what is meant for both sides. */
export const readTimeline = query({
  id: 'timeline.read-timeline',
  needs: readTimelines,
  input: z.strictObject({ ...subjectFields, beforeId: z.string().max(32).optional() }),
  async run(ctx, { subjectKind, subjectId, beforeId }) {
    const subject = { kind: subjectKind, id: subjectId }
    await findSubject(ctx, subject)
    const isCustomer = ctx.actor.type === 'person' && !ctx.actor.isStaff
    const rows = await timeline(ctx).list({
      subject,
      seenBy: isCustomer ? ['both'] : ['both', 'staff'],
      beforeId,
      limit: pageSize + 1,
    })
    const readerId = ctx.actor.type === 'person' ? ctx.actor.personId : undefined
    const entries = rows.slice(0, pageSize).map(({ personId, mentions, ...row }) => {
      const isOwn = row.comment !== null && personId === readerId
      return {
        ...row,
        isStaff: row.isStaff === 1,
        values: sentenceValues.parse(fromStoredJson(row.values)),
        names: readMentions(mentions).map(({ name }) => name),
        isOwn,
        isEditable: isOwn && ctx.now < later(fromInstant(row.occurredAt), editMilliseconds),
      }
    })
    return { entries, olderThanId: rows.length > pageSize ? entries.at(-1)?.entryId : undefined }
  },
})

/** What the query answers of each entry. */
export type TimelineLine = Awaited<ReturnType<typeof readTimeline.run>>['entries'][number]
