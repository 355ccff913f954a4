import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { manageOwnAccess } from '../permissions.ts'
import { sessions } from '../repository/sessions.ts'

/** Signs out everywhere but here. */
export const endOtherSessions = command({
  id: 'identity.end-other-sessions',
  needs: manageOwnAccess,
  input: z.strictObject({}),
  async run(ctx) {
    const { actor } = ctx
    if (actor.type !== 'person') throw new NotFound()
    const ended = await sessions(ctx).endAll(actor.personId, actor.sessionId)
    ctx.changed({ subject: 'identity.person', id: actor.personId, after: { signedOutElsewhere: ended } })
    return { ended }
  },
})
