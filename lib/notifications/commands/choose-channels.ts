import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { channelChoice } from '../channel-choice.ts'
import { readInbox } from '../permissions.ts'
import { preferences } from '../repository/preferences.ts'
import { topicsFor } from '../topics-for.ts'

/** Chooses by what ways one hears of some topics. What guards one's own access is mailed in any case. */
export const chooseChannels = command({
  id: 'notifications.choose-channels',
  needs: readInbox,
  input: z.strictObject({ choices: z.array(channelChoice).min(1).max(200) }),
  async run(ctx, { choices }) {
    if (ctx.actor.type !== 'person') throw new NotFound()
    const open = new Set(
      topicsFor(ctx, ctx.actor)
        .filter(({ kind }) => kind !== 'security')
        .map(({ id }) => id),
    )
    const chosen = new Map(choices.map((choice) => [choice.topic, choice]))
    if (choices.some(({ topic }) => !open.has(topic))) throw new NotFound()
    const { personId } = ctx.actor
    await preferences(ctx).set(personId, [...chosen.values()])
    ctx.changed({ subject: 'notifications.preference', id: personId, after: { choices } })
    return { count: chosen.size }
  },
})
