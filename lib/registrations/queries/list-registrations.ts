import { z } from 'zod'
import { deadlineKeeper } from '#lib/deadlines/contract.ts'
import { query } from '#lib/kernel/command.ts'
import { decideDuty } from '../decide-duty.ts'
import { decideRegistrations } from '../permissions.ts'
import { readRequest } from '../read-request.ts'
import { requests } from '../repository/requests.ts'

const views = {
  waiting: { states: ['waiting'], direction: 'asc' },
  decided: { states: ['approved', 'denied', 'withdrawn'], direction: 'desc' },
} as const

/** Requests for an account: those that wait, the oldest first, or those that are decided, the latest first. */
export const listRegistrations = query({
  id: 'registrations.list-registrations',
  needs: decideRegistrations,
  input: z.strictObject({
    view: z.enum(['waiting', 'decided']),
    afterId: z.string().max(32).optional(),
    limit: z.int().min(1).max(100).default(25),
  }),
  async run(ctx, { view, afterId, limit }) {
    const { states, direction } = views[view]
    const rows = await requests(ctx).list(states, { afterId, limit: limit + 1, direction })
    const shown = rows.slice(0, limit).map(readRequest)
    const ids = shown.map(({ registrationId }) => registrationId)
    const deadlines = await (await ctx.port(deadlineKeeper)).find(ctx, decideDuty, ids)
    return {
      registrations: shown.map((request) => ({
        ...request,
        deadline: deadlines.get(request.registrationId) ?? null,
      })),
      nextId: rows.length > limit ? (ids.at(-1) ?? null) : null,
    }
  },
})

/** A request as lists show it. */
export type ListedRegistration = Awaited<ReturnType<typeof listRegistrations.run>>['registrations'][number]
