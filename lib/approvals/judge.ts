import type { QueryContext } from '#lib/kernel/context.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import type { ApprovalQuestion, ApprovalState } from './contract.ts'
import { approvalRule } from './contract.ts'
import { requests } from './repository.ts'

/** A rule that wants a yes, and what was asked for it so far. */
export interface Demand {
  readonly ruleId: string
  readonly permissionId: string
  readonly request: { readonly requestId: string; readonly state: string; readonly note: string } | undefined
}

/** What the rules want for a question. Nothing is read where no rule wants anything. */
export async function demandsOf(ctx: QueryContext, question: ApprovalQuestion): Promise<readonly Demand[]> {
  const wanted: { readonly ruleId: string; readonly permissionId: string }[] = []
  for (const { id, kind, load } of ctx.all(approvalRule)) {
    if (kind !== question.kind) continue
    const said = await (await load()).default(ctx, question)
    if (said.verdict === 'ask') wanted.push({ ruleId: id, permissionId: said.permissionId })
  }
  if (wanted.length === 0) return []
  const asked = await requests(ctx).about(question, askerOf(ctx).personId)
  return wanted.map((demand) => {
    const row = asked.find(({ ruleId }) => ruleId === demand.ruleId)
    return { ...demand, request: row && { ...row, note: row.decisionNote ?? '' } }
  })
}

/** How a question stands, by the demand that is furthest from a yes. */
export function stateOf(demands: readonly Demand[]): ApprovalState {
  const declined = demands.find(({ request }) => request?.state === 'declined')
  if (declined) return { answer: 'no', note: declined.request?.note ?? '' }
  const states = demands.map(({ request }) => request?.state)
  if (states.some((state) => state === undefined || state === 'used')) return { answer: 'ask', note: '' }
  return { answer: states.every((state) => state === 'approved') ? 'yes' : 'waits', note: '' }
}

/** Only people ask; the shop itself needs nobody's yes and no rule looks at it. */
export function askerOf(ctx: QueryContext): { readonly personId: string; readonly name: string } {
  if (ctx.actor.type !== 'person') throw new NotFound()
  return ctx.actor
}
