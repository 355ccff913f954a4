import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { NotFound, Refused } from '#lib/kernel/refused.ts'
import { notifier } from '#lib/notifications/contract.ts'
import { decideApprovals } from '../permissions.ts'
import { requests } from '../repository.ts'

/** Says yes or no to something that waits, with a note to whoever asked. */
export const decideRequest = command({
  id: 'approvals.decide-request',
  needs: decideApprovals,
  input: z.strictObject({
    requestId: z.string().min(1).max(32),
    action: z.enum(['approve', 'decline']),
    note: z.string().trim().max(500).default(''),
  }),
  async run(ctx, { requestId, action, note }) {
    const { actor } = ctx
    const request = await requests(ctx).find(requestId)
    if (!request || actor.type !== 'person' || !actor.permissions.has(request.permissionId))
      throw new NotFound()
    // Two pairs of eyes: nobody lets through what they asked for themselves.
    if (request.askedById === actor.personId) {
      throw new Refused('approvals.own-request', 'Somebody else must decide what you asked for yourself.')
    }
    if (!(await requests(ctx).decide(requestId, { action, note, decidedByName: actor.name }, ctx.now))) {
      throw new Refused('approvals.already-decided', 'Somebody decided this already, so nothing was changed.')
    }
    ctx.changed({ subject: 'approvals.request', id: requestId, after: { action, note } })
    const notices = await ctx.port(notifier)
    await notices.send(ctx, {
      topic: action === 'approve' ? 'approvals.approved' : 'approvals.declined',
      to: { personId: request.askedById },
      values: { person: actor.name, note: note || '–' },
      href: '/checkout',
    })
    return { action }
  },
})
