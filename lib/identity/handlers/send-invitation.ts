import { companyReader } from '#lib/companies/contract.ts'
import { newSecret } from '#lib/kernel/identifier.ts'
import { handler } from '#lib/kernel/token.ts'
import { notifier } from '#lib/notifications/contract.ts'
import { defaultLocale, isLocale } from '#lib/web/locale.ts'
import { invited } from '../contract.ts'
import { hashToken } from '../hash-token.ts'
import { invitationDays, invitationEnds } from '../invitations/invitation-ends.ts'
import { invitations } from '../repository/invitations.ts'

/** Makes the link of an invitation and mails it. The token stands in the mail alone. */
export default handler(invited, async (ctx, { invitationId }) => {
  const invitation = await invitations(ctx).find(invitationId)
  if (invitation?.state !== 'open') return
  const { companyId, email, name, locale, invitedByName } = invitation
  const company = companyId === null ? undefined : await (await ctx.port(companyReader)).find(ctx, companyId)
  if (companyId !== null && !company) return
  const token = newSecret()
  const expiresAt = invitationEnds(ctx.now)
  await invitations(ctx).renew(invitationId, hashToken(token), expiresAt)
  const notices = await ctx.port(notifier)
  await notices.send(ctx, {
    topic: company ? 'identity.invitation' : 'identity.staff-invitation',
    to: { addressee: { email, name, locale: isLocale(locale) ? locale : defaultLocale } },
    values: { company: company?.name ?? '', by: invitedByName, days: invitationDays },
    href: `/invitation/${token}`,
    secretUntil: expiresAt,
  })
})
