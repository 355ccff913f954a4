import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { notificationTopic } from '../contract.ts'
import type { MailChoice } from '../mail-choice.ts'
import { readMailChoice } from '../mail-choice.ts'
import { readInbox } from '../permissions.ts'
import { preferences } from '../repository/preferences.ts'

/** How the reader is mailed about each topic that is meant for them. */
export interface TopicChoice {
  readonly topic: string
  readonly mail: MailChoice
}

export const listChoices = query({
  id: 'notifications.list-choices',
  needs: readInbox,
  input: z.strictObject({}),
  async run(ctx): Promise<readonly TopicChoice[]> {
    if (ctx.actor.type !== 'person') throw new NotFound()
    const audience = ctx.actor.isStaff ? 'staff' : 'customer'
    const rows = await preferences(ctx).ofPerson(ctx.actor.personId)
    const chosen = new Map(rows.map(({ topic, mail }) => [topic, readMailChoice(mail)]))
    return ctx
      .all(notificationTopic)
      .filter((topic) => topic.audience === audience && topic.kind !== 'security')
      .map(({ id }) => ({ topic: id, mail: chosen.get(id) ?? 'now' }))
  },
})
