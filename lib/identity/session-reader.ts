import { fromInstant, later } from '#lib/kernel/instant.ts'
import type { SessionReader } from '#lib/web/contract.ts'
import { noteSeen } from './commands/note-seen.ts'
import { personActor } from './person-actor.ts'
import { sessions } from './repository/sessions.ts'

const seenEveryMilliseconds = 5 * 60_000

/**
 * Read from the tables at each request, so that a session that was ended, a changed password, a suspension or a new
 * company counts from the next one on. One statement for staff, two or three for buyers.
 */
const reader: SessionReader = {
  async read(ctx, token) {
    const found = await sessions(ctx).findLive(token, ctx.now)
    if (!found) return undefined
    const { membershipId } = found
    const person = await personActor(ctx, found, membershipId === null ? 'first' : { membershipId })
    return {
      person: { ...person, sessionId: token.sessionId },
      isSeenDue: later(fromInstant(found.lastSeenAt), seenEveryMilliseconds) <= ctx.now,
    }
  },
  noteSeen,
}

export default reader
