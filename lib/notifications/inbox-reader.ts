import { may } from '#lib/kernel/actor.ts'
import type { InboxReader } from './contract.ts'
import { readInbox } from './permissions.ts'
import { unreadCount } from './queries/unread-count.ts'

const reader: InboxReader = {
  async countUnread(ctx) {
    if (ctx.actor.type !== 'person' || !may(ctx.actor, readInbox)) return 0
    const { count, hasMore } = await ctx.ask(unreadCount, {})
    return hasMore ? count + 1 : count
  },
}

export default reader
