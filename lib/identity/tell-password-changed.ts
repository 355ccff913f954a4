import type { CommandContext } from '#lib/kernel/context.ts'
import { notifier } from '#lib/notifications/contract.ts'

/** Tells a person by mail that their password is another now, and what to do if it was somebody else. */
export async function tellPasswordChanged(ctx: CommandContext, personId: string): Promise<void> {
  const notices = await ctx.port(notifier)
  await notices.send(ctx, {
    topic: 'identity.password-changed',
    to: { personId },
    values: {},
    href: '/sign-in/forgotten',
  })
}
