import type { PersonReader } from './contract.ts'
import { personActor } from './person-actor.ts'
import { people } from './repository.ts'

const reader: PersonReader = {
  find: (ctx, personId) => people(ctx).findSummary(personId),

  async actor(ctx, personId) {
    const found = await people(ctx).findActive(personId)
    return found && personActor(ctx, found)
  },
}

export default reader
