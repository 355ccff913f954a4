import type { Person } from '#lib/kernel/actor.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import type { NotificationTopic } from './contract.ts'
import { notificationTopic } from './contract.ts'

/** What somebody may hear of: the topics of their side, and what guards anybody's access. */
export function topicsFor(ctx: QueryContext, { isStaff }: Person): readonly NotificationTopic[] {
  const audience = isStaff ? 'staff' : 'customer'
  return ctx
    .all(notificationTopic)
    .filter((topic) => topic.audience === audience || topic.kind === 'security')
}
