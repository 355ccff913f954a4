import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { sendMails } from '../permissions.ts'
import { mails } from '../repository/mails.ts'

const mostPerRound = 20

/** Ids of mails that wait to be sent. */
export const waitingMails = query({
  id: 'notifications.waiting-mails',
  needs: sendMails,
  input: z.strictObject({}),
  run: (ctx) => mails(ctx).waiting(ctx.now, mostPerRound),
})
