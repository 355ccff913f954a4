import type { QueryContext } from '#lib/kernel/context.ts'
import type { WaitingLine } from '#lib/shell/contract.ts'
import { listRequests } from './queries/list-requests.ts'

/** Requests that the actor may decide; nobody decides their own. */
export default async function waitingRequests(ctx: QueryContext): Promise<readonly WaitingLine[]> {
  const { waiting } = await ctx.ask(listRequests, {})
  const count = waiting.filter(({ isOwn }) => !isOwn).length
  if (count === 0) return []
  return [
    { label: 'approvals.waitForYou', values: { count }, meaning: 'attention', href: '/admin/approvals' },
  ]
}
