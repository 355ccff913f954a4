import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { fromStoredJson } from '#lib/kernel/stored-json.ts'
import { notificationValues } from '../mail/say-notice.ts'
import { readInbox as readInboxRight } from '../permissions.ts'
import { items } from '../repository/items.ts'

const pageSize = 30

/** Parts of an inbox: all that is not put away, what is new of it, and what is put away. */
export const inboxParts = ['all', 'new', 'archived'] as const

/** What the reader was told, the latest first. Nobody reads anybody else's. */
export const readInbox = query({
  id: 'notifications.read-inbox',
  needs: readInboxRight,
  input: z.strictObject({
    show: z.enum(inboxParts).default('all'),
    topic: z.string().max(80).optional(),
    beforeId: z.string().max(32).optional(),
  }),
  async run(ctx, { show, topic, beforeId }) {
    if (ctx.actor.type !== 'person') throw new NotFound()
    const rows = await items(ctx).ofPerson(ctx.actor.personId, {
      show,
      topic,
      beforeId,
      limit: pageSize + 1,
    })
    const told = rows.slice(0, pageSize).map(({ sentenceValues, ...row }) => ({
      ...row,
      values: notificationValues.parse(fromStoredJson(sentenceValues)),
    }))
    return { told, olderThanId: rows.length > pageSize ? told.at(-1)?.itemId : undefined }
  },
})

/** A row of the inbox. */
export type InboxItem = Awaited<ReturnType<typeof readInbox.run>>['told'][number]
