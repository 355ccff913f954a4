import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { manageOwnAccess } from '../permissions.ts'
import { sessions } from '../repository/sessions.ts'

/** Where one is signed in, this device first and then the latest. Nobody sees anybody else's. */
export const listSessions = query({
  id: 'identity.list-sessions',
  needs: manageOwnAccess,
  input: z.strictObject({}),
  async run(ctx) {
    const { actor } = ctx
    if (actor.type !== 'person') throw new NotFound()
    const rows = await sessions(ctx).ofPerson(actor.personId, ctx.now)
    const listed = rows.map((row) => ({ ...row, isThis: row.sessionId === actor.sessionId }))
    return listed.toSorted((one, other) => Number(other.isThis) - Number(one.isThis))
  },
})

/** A device on which somebody is signed in. */
export type ListedSession = Awaited<ReturnType<typeof listSessions.run>>[number]
