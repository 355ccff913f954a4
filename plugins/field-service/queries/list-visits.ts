import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { manageVisits } from '../permissions.ts'
import { visits } from '../repository.ts'
import { readVisit, visitTable } from '../visit.ts'

const pageSize = 50

/** A page of the visits in one state. */
export const listVisits = query({
  id: 'field-service.list-visits',
  needs: manageVisits,
  input: z.strictObject({ state: z.enum(visitTable.names), page: z.int().min(1).max(200) }),
  async run(ctx, { state, page }) {
    const found = await visits(ctx).list(state, (page - 1) * pageSize, pageSize + 1)
    return { visits: found.slice(0, pageSize).map(readVisit), hasMore: found.length > pageSize }
  },
})
