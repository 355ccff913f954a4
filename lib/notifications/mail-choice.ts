import { z } from 'zod'
import type { QueryContext } from '#lib/kernel/context.ts'
import type { NotificationTopic } from './contract.ts'
import { mailConsent } from './contract.ts'

/** By what way somebody hears of a topic, beside the inbox. */
export const mailChoices = ['now', 'daily', 'off'] as const

export type MailChoice = (typeof mailChoices)[number]

/** A choice as the table keeps it. */
export function readMailChoice(text: string): MailChoice {
  return z.enum(mailChoices).parse(text)
}

/**
 * How a person is mailed about a topic.
 *
 * @param chosen what they chose themselves; `now` where they never did
 */
export async function mailChoice(
  ctx: QueryContext,
  topic: NotificationTopic,
  personId: string,
  chosen: MailChoice = 'now',
): Promise<MailChoice> {
  if (topic.kind === 'security') return 'now'
  if (topic.kind === 'transactional' || chosen === 'off') return chosen
  return (await hasConsent(ctx, topic, personId)) ? chosen : 'off'
}

/** Asked without a query in it being repeated per notice: topics that need consent go to one person at a time. */
async function hasConsent(ctx: QueryContext, topic: NotificationTopic, personId: string): Promise<boolean> {
  const entries = await Promise.all(ctx.all(mailConsent).map(({ load }) => load()))
  const answers: ('yes' | 'no' | 'unknown')[] = []
  for (const { default: ask } of entries) answers.push(await ask(ctx, { personId, topic: topic.id }))
  if (answers.includes('no')) return false
  return topic.audience === 'staff' || answers.includes('yes')
}
