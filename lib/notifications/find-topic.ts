import type { QueryContext } from '#lib/kernel/context.ts'
import type { NotificationTopic } from './contract.ts'
import { notificationTopic } from './contract.ts'

/** A topic by its id, or nothing when its owner was taken out. */
export function findTopic(ctx: QueryContext, topicId: string): NotificationTopic | undefined {
  return ctx.all(notificationTopic).find(({ id }) => id === topicId)
}
