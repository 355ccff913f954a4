import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { fromStoredJson } from '#lib/kernel/stored-json.ts'
import { decideApprovals } from '../permissions.ts'
import { requests } from '../repository.ts'
import { requestTable } from '../request-table.ts'

const mostWaiting = 50
const mostDecided = 20
const lines = z.array(z.string().max(300)).max(20)

/** What waits for a yes of the reader, and what was decided lately. */
export const listRequests = query({
  id: 'approvals.list-requests',
  needs: decideApprovals,
  input: z.strictObject({}),
  async run(ctx) {
    const rights = ctx.actor.type === 'person' ? [...ctx.actor.permissions] : []
    if (rights.length === 0) return { waiting: [], decided: [] }
    const waiting = await requests(ctx).waiting(rights, mostWaiting)
    const decided = await requests(ctx).decided(rights, mostDecided)
    return { waiting: readable(ctx, waiting), decided: readable(ctx, decided) }
  },
})

type Row = Awaited<ReturnType<ReturnType<typeof requests>['waiting']>>[number]

function readable({ actor }: QueryContext, rows: readonly Row[]) {
  return rows.map((row) => ({
    ...row,
    state: z.enum(requestTable.names).parse(row.state),
    lines: lines.parse(fromStoredJson(row.lines)),
    isOwn: actor.type === 'person' && row.askedById === actor.personId,
  }))
}

/** A request as whoever decides sees it. */
export type ListedRequest = Awaited<ReturnType<typeof listRequests.run>>['waiting'][number]
