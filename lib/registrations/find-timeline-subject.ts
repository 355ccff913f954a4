import { may } from '#lib/kernel/actor.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import type { FindSubject } from '#lib/timeline/contract.ts'
import { decideRegistrations } from './permissions.ts'
import { findConfirmed } from './read-request.ts'

const findSubject: FindSubject = async (ctx, registrationId) => {
  if (!may(ctx.actor, decideRegistrations)) throw new NotFound()
  const { companyName } = await findConfirmed(ctx, registrationId)
  return { companyId: null, name: companyName }
}

export default findSubject
