import { personReader } from '#lib/identity/contract.ts'
import type { CommandContext } from '#lib/kernel/context.ts'
import { handler } from '#lib/kernel/token.ts'
import { notifier } from '#lib/notifications/contract.ts'
import { accountAsked } from '../contract.ts'
import { linkHours, newLink } from '../mail/new-link.ts'
import { tellApplicant } from '../mail/tell-applicant.ts'
import type { FoundRequest } from '../read-request.ts'
import { readRequest } from '../read-request.ts'
import { links } from '../repository/links.ts'
import { requests } from '../repository/requests.ts'

/**
 * Mails whoever has the address that was typed: a link to confirm it; or that they have an account; or that they asked
 * already. Only a new request stays, and an older one that was never confirmed gives way to it.
 */
export default handler(accountAsked, async (ctx, { registrationId }) => {
  const row = await requests(ctx).find(registrationId)
  if (row?.state !== 'unconfirmed') return
  const request = readRequest(row)
  const people = await ctx.port(personReader)
  const person = await people.findByEmail(ctx, request.email)
  if (person) return turnDown(ctx, request, () => tellOfAccount(ctx, person.personId))
  const others = (await requests(ctx).undecidedOf(request.emailKey)).filter(
    (other) => other.registrationId !== registrationId,
  )
  const waiting = others.find(({ state }) => state === 'waiting')
  if (waiting) return turnDown(ctx, request, () => tellOfRequest(ctx, request, waiting.registrationId))
  await forget(
    ctx,
    others.map((other) => other.registrationId),
  )
  const link = await newLink(ctx, registrationId, 'confirm')
  await tellApplicant(ctx, request, { topic: 'confirm', link, values: { hours: linkHours.confirm } })
})

async function turnDown(
  ctx: CommandContext,
  request: FoundRequest,
  tell: () => Promise<void>,
): Promise<void> {
  await tell()
  await forget(ctx, [request.registrationId])
}

async function tellOfAccount(ctx: CommandContext, personId: string): Promise<void> {
  const notices = await ctx.port(notifier)
  await notices.send(ctx, {
    topic: 'registrations.has-account',
    to: { personId },
    values: {},
    href: '/sign-in/forgotten',
  })
}

async function tellOfRequest(ctx: CommandContext, request: FoundRequest, waitingId: string): Promise<void> {
  const link = await newLink(ctx, waitingId, 'follow')
  await tellApplicant(ctx, request, { topic: 'already-asked', link })
}

async function forget(ctx: CommandContext, registrationIds: readonly string[]): Promise<void> {
  if (registrationIds.length === 0) return
  await links(ctx).removeAllOf(registrationIds)
  await requests(ctx).remove(registrationIds)
}
