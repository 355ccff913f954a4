import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { manageOwnAccess } from '../permissions.ts'
import { sessions } from '../repository/sessions.ts'

/** Signs a device out on which one is signed in: its next request is a guest's. */
export const endSession = command({
  id: 'identity.end-session',
  needs: manageOwnAccess,
  input: z.strictObject({ sessionId: z.string().max(32) }),
  async run(ctx, { sessionId }) {
    const { actor } = ctx
    if (actor.type !== 'person' || !(await sessions(ctx).end(sessionId, actor.personId))) throw new NotFound()
    ctx.changed({ subject: 'identity.person', id: actor.personId, after: { signedOut: true, sessionId } })
    return { sessionId }
  },
})
