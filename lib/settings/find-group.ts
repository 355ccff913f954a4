import { may } from '#lib/kernel/actor.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import type { Settings } from '#lib/kernel/shell.ts'
import { settings } from '#lib/kernel/shell.ts'

/** The groups that the actor may see, in the owners' order. */
export function groupsOf(ctx: QueryContext): readonly Settings<unknown>[] {
  return ctx.all(settings).filter((group) => may(ctx.actor, group.needs))
}

/** @throws NotFound for a group that is missing, or not the actor's to see */
export function findGroup(ctx: QueryContext, groupId: string): Settings<unknown> {
  const group = groupsOf(ctx).find(({ id }) => id === groupId)
  if (!group) throw new NotFound()
  return group
}
