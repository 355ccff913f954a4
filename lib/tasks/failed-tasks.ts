import type { QueryContext } from '#lib/kernel/context.ts'
import type { WaitingLine } from '#lib/shell/contract.ts'
import { listTasks } from './queries/list-tasks.ts'

const mostCounted = 25

/** Tasks that failed and can be taken up again. */
export default async function failedTasks(ctx: QueryContext): Promise<readonly WaitingLine[]> {
  const { rows } = await ctx.ask(listTasks, { asked: [['state', 'failed']], most: mostCounted })
  if (rows.length === 0) return []
  const values = { count: rows.length }
  return [{ label: 'tasks.failedLately', values, meaning: 'bad', href: '/admin/tasks?state=failed' }]
}
