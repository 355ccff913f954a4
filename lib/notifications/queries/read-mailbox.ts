import { z } from 'zod'
import { readEnvironment } from '#lib/environment.ts'
import { query } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { mails } from '../repository/mails.ts'

const mostMails = 50

/**
 * All mails with all that is in them, for everybody: so that a shop can be tried without a mail server. Nothing is here
 * in a shop that sells.
 */
export const readMailbox = query({
  id: 'notifications.read-mailbox',
  needs: 'anyone',
  input: z.strictObject({}),
  async run(ctx) {
    if (!readEnvironment(process.env).hasMailbox) throw new NotFound()
    return mails(ctx).latest(mostMails)
  },
})
