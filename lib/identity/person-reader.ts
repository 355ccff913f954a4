import type { PersonReader } from './contract.ts'
import { people } from './repository.ts'

const reader: PersonReader = {
  find: (ctx, personId) => people(ctx).findSummary(personId),
}

export default reader
