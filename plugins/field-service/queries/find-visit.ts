import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { manageVisits } from '../permissions.ts'
import { visits } from '../repository.ts'
import { readVisit } from '../visit.ts'

/** One visit, for whoever schedules or completes it. */
export const findVisit = query({
  id: 'field-service.find-visit',
  needs: manageVisits,
  input: z.strictObject({ visitId: z.string().min(1).max(32) }),
  async run(ctx, { visitId }) {
    const row = await visits(ctx).find(visitId)
    if (!row) throw new NotFound()
    return readVisit(row)
  },
})
