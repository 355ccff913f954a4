import { newSecret } from '#lib/kernel/identifier.ts'
import { later } from '#lib/kernel/instant.ts'
import { handler } from '#lib/kernel/token.ts'
import { notifier } from '#lib/notifications/contract.ts'
import { resetAsked } from '../contract.ts'
import { people } from '../repository/people.ts'
import { resets } from '../repository/resets.ts'
import { hashToken } from '../hash-token.ts'

/** Short, because whoever reads the mailbox meanwhile has the account. */
const resetMinutes = 30

/**
 * Makes a link to set a new password and mails it. The token stands in the mail alone; the table has its hash, and
 * nothing else has either. Does nothing for an address that nobody has.
 */
export default handler(resetAsked, async (ctx, { personId }) => {
  const person = personId === null ? undefined : await people(ctx).findForPassword(personId)
  if (!person) return
  const token = newSecret()
  const expiresAt = later(ctx.now, resetMinutes * 60_000)
  const { sessionVersion } = person
  await resets(ctx).insert(
    { tokenHash: hashToken(token), personId: person.personId, sessionVersion, expiresAt },
    ctx.now,
  )
  const notices = await ctx.port(notifier)
  await notices.send(ctx, {
    topic: 'identity.reset',
    to: { personId: person.personId },
    values: { minutes: resetMinutes },
    href: `/sign-in/reset/${token}`,
    secretUntil: expiresAt,
  })
})
