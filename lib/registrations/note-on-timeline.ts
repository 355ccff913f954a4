import type { CommandContext } from '#lib/kernel/context.ts'
import { timelineWriter } from '#lib/timeline/contract.ts'

/** The kind under which requests have a timeline. */
const requestKind = 'registrations.request'

/** Writes a sentence of `registrations.timeline` into a request's timeline. Only staff read it. */
export async function noteOnTimeline(
  ctx: CommandContext,
  registrationId: string,
  said: string,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const writer = await ctx.port(timelineWriter)
  const says = `registrations.timeline.${said}`
  await writer.note(ctx, [
    { kind: requestKind, id: registrationId, companyId: null, seenBy: 'staff', says, values },
  ])
}
