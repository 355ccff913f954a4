import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { admitPeople } from '../permissions.ts'
import { sessions } from '../repository/sessions.ts'

/** Keeps when a session was last seen. */
export const noteSeen = command({
  id: 'identity.note-seen',
  needs: admitPeople,
  unaudited: 'Every few minutes of every session; the session says the same.',
  input: z.strictObject({ sessionId: z.string().max(32) }),
  async run(ctx, { sessionId }) {
    await sessions(ctx).noteSeen(sessionId, ctx.now)
  },
})
