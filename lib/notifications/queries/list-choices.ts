import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import type { ChannelChoice } from '../channel-choice.ts'
import { readMailChoice } from '../mail-choice.ts'
import { readInbox } from '../permissions.ts'
import { preferences } from '../repository/preferences.ts'
import { topicsFor } from '../topics-for.ts'

/** By what ways the reader hears of a topic. */
export interface TopicChoice extends ChannelChoice {
  /** Mailed at once in any case: it guards the reader's own access. */
  readonly isFixed: boolean
  /** Mailed within quiet hours, too. */
  readonly isUrgent: boolean
}

export const listChoices = query({
  id: 'notifications.list-choices',
  needs: readInbox,
  input: z.strictObject({}),
  async run(ctx): Promise<readonly TopicChoice[]> {
    if (ctx.actor.type !== 'person') throw new NotFound()
    const rows = await preferences(ctx).ofPerson(ctx.actor.personId)
    const chosen = new Map(rows.map((row) => [row.topic, row]))
    return topicsFor(ctx, ctx.actor).map(({ id, kind, isUrgent = false }) => {
      const isFixed = kind === 'security'
      const own = isFixed ? undefined : chosen.get(id)
      return {
        topic: id,
        isInInbox: !isFixed && own?.isInInbox !== 0,
        mail: own ? readMailChoice(own.mail) : 'now',
        isFixed,
        isUrgent: isUrgent || isFixed,
      }
    })
  },
})
