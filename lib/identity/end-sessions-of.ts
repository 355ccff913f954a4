import type { CommandContext } from '#lib/kernel/context.ts'
import { sessions } from './repository/sessions.ts'

/** Signs people out everywhere, because what they may do is another. */
export default async function endSessionsOf(
  ctx: CommandContext,
  personIds: readonly string[],
): Promise<void> {
  await sessions(ctx).endAllOf(personIds)
}
