import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { admitPeople } from '../permissions.ts'
import { sessions } from '../repository/sessions.ts'

/** Ends the session of whoever signs out. One that ended before stays so. */
export const closeSession = command({
  id: 'identity.close-session',
  needs: admitPeople,
  input: z.strictObject({ sessionId: z.string().max(32), personId: z.string().max(32) }),
  async run(ctx, { sessionId, personId }) {
    const isEnded = await sessions(ctx).end(sessionId, personId)
    ctx.changed({ subject: 'identity.person', id: personId, after: { signedOut: isEnded, sessionId } })
  },
})
