import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { NotFound, Refused } from '#lib/kernel/refused.ts'
import { seeMails } from '../permissions.ts'
import { mails } from '../repository/mails.ts'

/** Has a mail sent again that was given up. */
export const retryMail = command({
  id: 'notifications.retry-mail',
  needs: seeMails,
  input: z.strictObject({ mailId: z.string().min(1).max(32) }),
  async run(ctx, { mailId }) {
    if (await mails(ctx).retry(mailId, ctx.now)) {
      ctx.changed({ subject: 'notifications.mail', id: mailId, after: { state: 'waiting' } })
      return { mailId }
    }
    if (!(await mails(ctx).find(mailId))) throw new NotFound()
    throw new Refused(
      'notifications.not-failed',
      'This mail was not given up, so nothing was changed. Reload the page to see how it stands.',
    )
  },
})
