import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { findTopic } from '../find-topic.ts'
import { mailChoices } from '../mail-choice.ts'
import { readInbox } from '../permissions.ts'
import { preferences } from '../repository/preferences.ts'

/** Chooses by what way one hears of a topic. The inbox has it in any case. */
export const chooseMail = command({
  id: 'notifications.choose-mail',
  needs: readInbox,
  input: z.strictObject({ topic: z.string().min(1).max(80), mail: z.enum(mailChoices) }),
  async run(ctx, { topic, mail }) {
    if (ctx.actor.type !== 'person' || !findTopic(ctx, topic)) throw new NotFound()
    const { personId } = ctx.actor
    await preferences(ctx).set(personId, topic, mail)
    ctx.changed({ subject: 'notifications.preference', id: personId, after: { topic, mail } })
    return { topic, mail }
  },
})
