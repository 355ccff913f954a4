import type { CommandContext } from '#lib/kernel/context.ts'
import { notifier } from '#lib/notifications/contract.ts'

/** What happened to somebody's second step. */
export type SecondFactorEvent = 'on' | 'off' | 'reset' | 'recovery-code'

/** Tells a person by mail what happened to their second step, and what to do if it was somebody else. */
export async function tellSecondFactor(
  ctx: CommandContext,
  personId: string,
  event: SecondFactorEvent,
): Promise<void> {
  const notices = await ctx.port(notifier)
  await notices.send(ctx, {
    topic: 'identity.second-factor',
    to: { personId },
    values: { event },
    href: '/sign-in/forgotten',
  })
}
