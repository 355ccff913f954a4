import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { leaseMilliseconds } from '../lease.ts'
import { sendMails } from '../permissions.ts'
import { mails } from '../repository/mails.ts'

/** Takes a mail in hand; answers nothing when somebody else has it, or its secret opens nothing any more. */
export const claimMail = command({
  id: 'notifications.claim-mail',
  needs: sendMails,
  input: z.strictObject({ mailId: z.string().min(1).max(32) }),
  async run(ctx, { mailId }) {
    if (!(await mails(ctx).claim(mailId, ctx.now, leaseMilliseconds))) return null
    const mail = await mails(ctx).find(mailId)
    if (!mail?.secretUntil || ctx.now < fromInstant(mail.secretUntil)) return mail ?? null
    await mails(ctx).giveUp(mailId, 'It was not taken while its link worked.')
    return null
  },
})
