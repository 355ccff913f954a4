import type { SessionReader } from '#lib/web/contract.ts'
import { personActor } from './person-actor.ts'
import { people } from './repository.ts'

/**
 * Read from the tables at each request, so that a changed password, a suspension or a new company counts from the
 * next one on. One statement for staff, two for buyers.
 */
const reader: SessionReader = {
  async read(ctx, { personId, sessionVersion }) {
    const found = await people(ctx).findForSession(personId, sessionVersion)
    return found && personActor(ctx, found)
  },
}

export default reader
