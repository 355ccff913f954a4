import type { Approvals } from './contract.ts'
import { notifier } from '#lib/notifications/contract.ts'
import { askerOf, demandsOf, stateOf } from './judge.ts'
import { requests } from './repository.ts'

const port: Approvals = {
  look: async (ctx, question) => stateOf(await demandsOf(ctx, question)),

  async mayGoOn(ctx, question) {
    const demands = await demandsOf(ctx, question)
    const state = stateOf(demands)
    if (state.answer !== 'yes' || demands.length === 0) return state
    const requestIds = demands.flatMap(({ request }) => request?.requestId ?? [])
    const used = await requests(ctx).use(requestIds)
    return used === BigInt(requestIds.length) ? state : { answer: 'ask', note: '' }
  },

  async ask(ctx, question) {
    const { personId: askedById, name: askedByName } = askerOf(ctx)
    const open = (await demandsOf(ctx, question)).filter(
      ({ request }) => request?.state !== 'waiting' && request?.state !== 'approved',
    )
    for (const { ruleId, permissionId, request } of open) {
      const requestId = request?.requestId ?? ctx.newId()
      if (request) await requests(ctx).askAgain(requestId, ctx.now)
      else {
        await requests(ctx).insert(
          { requestId, question, ruleId, permissionId, askedById, askedByName },
          ctx.now,
        )
      }
      ctx.changed({ subject: 'approvals.request', id: requestId, after: { ruleId, state: 'waiting' } })
      await (
        await ctx.port(notifier)
      ).send(ctx, {
        topic: 'approvals.asked',
        to: { permissionId },
        values: {
          person: askedByName,
          company: question.companyName,
          total: { minor: question.totalMinor.toString(), currency: question.currency },
        },
        lines: () => question.lines,
        href: '/admin/approvals',
      })
    }
    return stateOf(await demandsOf(ctx, question))
  },
}

export default port
