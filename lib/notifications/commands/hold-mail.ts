import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { leaseMilliseconds } from '../lease.ts'
import { sendMails } from '../permissions.ts'
import { mails } from '../repository/mails.ts'

/** Keeps a mail in hand while a slow server takes its time. */
export const holdMail = command({
  id: 'notifications.hold-mail',
  needs: sendMails,
  input: z.strictObject({ mailId: z.string().min(1).max(32) }),
  run: (ctx, { mailId }) => mails(ctx).hold(mailId, ctx.now, leaseMilliseconds),
})
