import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { nextTry } from '../mail/next-try.ts'
import { sendMails } from '../permissions.ts'
import { mails } from '../repository/mails.ts'

/** Keeps what became of a mail that was in hand: sent, to be tried again, or given up. */
export const noteDelivery = command({
  id: 'notifications.note-delivery',
  needs: sendMails,
  input: z.strictObject({
    mailId: z.string().min(1).max(32),
    outcome: z.enum(['sent', 'try-again', 'never']),
    error: z.string().max(500),
  }),
  async run(ctx, { mailId, outcome, error }) {
    if (outcome === 'sent') return mails(ctx).markSent(mailId, ctx.now)
    const mail = await mails(ctx).find(mailId)
    if (!mail) throw new NotFound()
    const again = nextTry(ctx.now, fromInstant(mail.firstTryAt), mail.attempts)
    if (outcome === 'never' || !again) return mails(ctx).giveUp(mailId, error)
    return mails(ctx).markForLater(mailId, error, again)
  },
})
