import { z } from 'zod'
import type { Deadline, DeadlineKeeper } from './contract.ts'
import { deadlineTable } from './deadline-table.ts'
import { dueInstant } from './due-instant.ts'
import { readCalendar } from './read-calendar.ts'
import { deadlines } from './repository.ts'

const keeper: DeadlineKeeper = {
  async set(ctx, asked) {
    if (asked.length === 0) return
    const calendar = await readCalendar(ctx)
    const dated = asked.map((deadline) => ({
      ...deadline,
      deadlineId: ctx.newId(),
      dueAt: dueInstant(calendar, ctx.now, deadline.within),
    }))
    await deadlines(ctx).insert(dated, ctx.now)
  },

  async meet(ctx, subject) {
    await deadlines(ctx).meet(subject, ctx.now)
  },

  async find(ctx, { kind, duty }, ids) {
    if (ids.length === 0) return new Map<string, Deadline>()
    const rows = await deadlines(ctx).find(kind, duty, ids)
    return new Map(
      rows.map(({ subjectId, dueAt, state }) => [
        subjectId,
        { dueAt, state: z.enum(deadlineTable.names).parse(state) },
      ]),
    )
  },
}

export default keeper
