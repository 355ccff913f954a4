import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { leaseMilliseconds } from '../lease.ts'
import { sendMails } from '../permissions.ts'
import { mails } from '../repository/mails.ts'

/** Takes a mail in hand; answers nothing when somebody else has it. */
export const claimMail = command({
  id: 'notifications.claim-mail',
  needs: sendMails,
  input: z.strictObject({ mailId: z.string().min(1).max(32) }),
  async run(ctx, { mailId }) {
    if (!(await mails(ctx).claim(mailId, ctx.now, leaseMilliseconds))) return null
    return (await mails(ctx).find(mailId)) ?? null
  },
})
