import type { Person } from '#lib/kernel/actor.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { fromInstant, later } from '#lib/kernel/instant.ts'
import type { SessionReader } from '#lib/web/contract.ts'
import { actingPerson } from './acting-person.ts'
import { noteSeen } from './commands/note-seen.ts'
import type { FoundPerson } from './person-actor.ts'
import { personActor } from './person-actor.ts'
import { sessions } from './repository/sessions.ts'

const seenEveryMilliseconds = 5 * 60_000

/**
 * Read from the tables at each request, so that a session that was ended, a changed password, a suspension or a new
 * company counts from the next one on. One statement for staff, two or three for buyers, and for staff who act for
 * one as many more.
 */
const reader: SessionReader = {
  async read(ctx, token) {
    const found = await sessions(ctx).findLive(token, ctx.now)
    if (!found) return undefined
    const person = await whoActs(ctx, found)
    return {
      person: { ...person, sessionId: token.sessionId },
      isSeenDue: later(fromInstant(found.lastSeenAt), seenEveryMilliseconds) <= ctx.now,
    }
  },
  noteSeen,
}

export default reader

interface FoundSession extends FoundPerson {
  readonly membershipId: string | null
  readonly actingForId: string | null
  readonly actingUntil: string | null
}

async function whoActs(
  ctx: QueryContext,
  { membershipId, actingForId, actingUntil, ...found }: FoundSession,
): Promise<Person> {
  const person = await personActor(ctx, found, membershipId === null ? 'first' : { membershipId })
  const isActing = actingForId !== null && actingUntil !== null && fromInstant(actingUntil) > ctx.now
  return (isActing ? await actingPerson(ctx, person, actingForId) : undefined) ?? person
}
