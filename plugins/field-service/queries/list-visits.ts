import { indexInput } from '#lib/index-page/engine/index-input.ts'
import { readIndex } from '#lib/index-page/engine/read-index.ts'
import { query } from '#lib/kernel/command.ts'
import { manageVisits } from '../permissions.ts'
import { visits } from '../repository.ts'
import { readVisit } from '../visit.ts'
import { visitsIndex } from '../visits-index.ts'

/** Visits to anybody, as the list asks for them. */
export const listVisits = query({
  id: 'field-service.list-visits',
  needs: manageVisits,
  input: indexInput,
  run: (ctx, input) =>
    readIndex(visitsIndex, input, { from: visits(ctx).list(), shape: (rows) => rows.map(readVisit) }),
})
