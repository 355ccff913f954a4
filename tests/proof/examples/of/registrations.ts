import { execute } from '#lib/kernel/execute.ts'
import { later, toInstant } from '#lib/kernel/instant.ts'
import { answerQuestion } from '#lib/registrations/commands/answer-question.ts'
import { approveRequest } from '#lib/registrations/commands/approve-request.ts'
import { askBack } from '#lib/registrations/commands/ask-back.ts'
import { askForAccount } from '#lib/registrations/commands/ask-for-account.ts'
import { confirmAddress } from '#lib/registrations/commands/confirm-address.ts'
import { denyRequest } from '#lib/registrations/commands/deny-request.ts'
import { forgetUnconfirmed } from '#lib/registrations/commands/forget-unconfirmed.ts'
import { joinCompany } from '#lib/registrations/commands/join-company.ts'
import { withdrawRequest } from '#lib/registrations/commands/withdraw-request.ts'
import { hashLinkToken } from '#lib/registrations/link-token.ts'
import { newBuyer, newStaff } from '../../../support/factories/actor.ts'
import { askForIt, filledForm, linkTokenFor, waitingRequest } from '../../../support/registration-scene.ts'
import { example } from '../example.ts'
import type { World } from '../world.ts'

/** A request that waits, its link, and somebody of the staff. */
async function waiting({ kernel }: World) {
  const { registrationId, email } = await waitingRequest(kernel)
  const tokenHash = hashLinkToken(await linkTokenFor(kernel, email, 'request'))
  return { registrationId, tokenHash, actor: await newStaff(kernel) }
}

export default [
  example(askForAccount, async (world) => ({ actor: world.worker(), input: filledForm(world.kernel) })),
  example(confirmAddress, async (world) => {
    const email = await askForIt(world.kernel)
    const tokenHash = hashLinkToken(await linkTokenFor(world.kernel, email, 'confirm'))
    return { actor: world.worker(), input: { tokenHash } }
  }),
  example(withdrawRequest, async (world) => {
    const { tokenHash } = await waiting(world)
    return { actor: world.worker(), input: { tokenHash } }
  }),
  example(answerQuestion, async (world) => {
    const { registrationId, tokenHash, actor } = await waiting(world)
    await execute(world.kernel, askBack, { registrationId, question: 'Which site?' }, { actor })
    return { actor: world.worker(), input: { tokenHash, answer: 'Hamburg.' } }
  }),
  example(askBack, async (world) => {
    const { registrationId, actor } = await waiting(world)
    return { actor, input: { registrationId, question: 'Which of your sites is to be supplied?' } }
  }),
  example(denyRequest, async (world) => {
    const { registrationId, actor } = await waiting(world)
    const reason = 'We do not deliver to your country yet.'
    return { actor, input: { registrationId, reason, note: 'Ask again in spring.' } }
  }),
  example(approveRequest, async (world) => {
    const { registrationId, actor } = await waiting(world)
    return { actor, input: { registrationId, currency: 'EUR' } }
  }),
  example(joinCompany, async (world) => {
    const { registrationId, actor } = await waiting(world)
    const { companyId } = await newBuyer(world.kernel)
    return { actor, input: { registrationId, companyId, role: 'buyer' as const } }
  }),
  example(forgetUnconfirmed, async (world) => {
    const { kernel } = world
    const email = await askForIt(kernel)
    const createdAt = toInstant(later(kernel.clock.now(), -15 * 86_400_000))
    await kernel.database.write((transaction) =>
      transaction
        .updateTable('registrations_request')
        .set({ created_at: createdAt })
        .where('email', '=', email)
        .execute(),
    )
    return { actor: world.worker(), input: {} }
  }),
]
