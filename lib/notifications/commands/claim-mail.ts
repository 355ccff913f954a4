import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import type { CommandContext } from '#lib/kernel/context.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { findTopic } from '../find-topic.ts'
import { leaseMilliseconds } from '../lease.ts'
import { sendMails } from '../permissions.ts'
import { mailAllowedAt } from '../quiet-hours.ts'
import { mails } from '../repository/mails.ts'
import { schedulesOf } from '../schedule.ts'

/**
 * Takes a mail in hand; answers nothing when somebody else has it, when its reader wants quiet now, or when its secret
 * opens nothing any more. Every mail passes here each time that it is tried, so this is where quiet hours are kept.
 */
export const claimMail = command({
  id: 'notifications.claim-mail',
  needs: sendMails,
  input: z.strictObject({ mailId: z.string().min(1).max(32) }),
  async run(ctx, { mailId }) {
    const waiting = await mails(ctx).find(mailId)
    const allowedAt = waiting ? await whenAllowed(ctx, waiting) : ctx.now
    if (allowedAt > ctx.now) {
      await mails(ctx).postpone(mailId, ctx.now, allowedAt)
      return null
    }
    if (!(await mails(ctx).claim(mailId, ctx.now, leaseMilliseconds))) return null
    const mail = await mails(ctx).find(mailId)
    if (!mail?.secretUntil || ctx.now < fromInstant(mail.secretUntil)) return mail ?? null
    await mails(ctx).giveUp(mailId, 'It was not taken while its link worked.')
    return null
  },
})

/** From when on its reader wants to have a mail. What is urgent, or guards their access, never waits. */
async function whenAllowed(
  ctx: CommandContext,
  { personId, topic: topicId }: { readonly personId: string | null; readonly topic: string },
): Promise<Date> {
  const topic = findTopic(ctx, topicId)
  if (personId === null || topic?.kind === 'security' || topic?.isUrgent) return ctx.now
  const quiet = (await schedulesOf(ctx, [personId])).get(personId)?.quiet
  return quiet ? mailAllowedAt(ctx.now, quiet) : ctx.now
}
