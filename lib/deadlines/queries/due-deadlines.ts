import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { tellLateDeadlines } from '../permissions.ts'
import { deadlines } from '../repository.ts'

const mostPerRun = 200

/** Deadlines that passed and are to be told of now. */
export const dueDeadlines = query({
  id: 'deadlines.due-deadlines',
  needs: tellLateDeadlines,
  input: z.strictObject({}),
  run: (ctx) => deadlines(ctx).due(ctx.now, mostPerRun),
})
