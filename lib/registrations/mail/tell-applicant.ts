import type { CommandContext } from '#lib/kernel/context.ts'
import type { NotificationValues } from '#lib/notifications/contract.ts'
import { notifier } from '#lib/notifications/contract.ts'
import type { FoundRequest } from '../read-request.ts'
import type { MailedLink } from './new-link.ts'

/** What applicants are told; the topic's words are in the messages. */
export type ApplicantTopic = 'confirm' | 'already-asked' | 'received' | 'asked-back' | 'denied'

/** What a mail to an applicant says beside the names, and where it leads. */
export interface ApplicantMail {
  readonly topic: ApplicantTopic
  readonly link: MailedLink
  readonly values?: NotificationValues
}

/** Mails an applicant, who has no account, in the language that they chose. */
export async function tellApplicant(
  ctx: CommandContext,
  { email, personName, locale, companyName }: FoundRequest,
  { topic, link, values }: ApplicantMail,
): Promise<void> {
  const notices = await ctx.port(notifier)
  await notices.send(ctx, {
    topic: `registrations.${topic}`,
    to: { addressee: { email, name: personName, locale } },
    values: { ...values, person: personName, company: companyName },
    ...link,
  })
}
