import * as z from 'zod'
import { query } from '#lib/kernel/command.ts'
import { inboxReader } from '#lib/notifications/contract.ts'
import type { Visitor } from '#lib/web/visitor.ts'
import { readVisitor } from './read-visitor.ts'

/** What the frame of a personal page says about whoever reads it. */
export interface Desk extends Visitor {
  /** What one was told and has not read, at most 100. */
  readonly unreadCount: number
}

/** The same as for the head of a public page, and what waits in the inbox. */
export const readDesk = query({
  id: 'shell.read-desk',
  needs: 'anyone',
  input: z.strictObject({}),
  async run(ctx): Promise<Desk> {
    const visitor = await ctx.ask(readVisitor, {})
    const inbox = visitor.name === null ? undefined : await ctx.portIf(inboxReader)
    return { ...visitor, unreadCount: (await inbox?.countUnread(ctx)) ?? 0 }
  },
})
