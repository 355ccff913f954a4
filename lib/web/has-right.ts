import { may } from '#lib/kernel/actor.ts'
import type { Permission } from '#lib/kernel/shell.ts'
import { currentActor } from './current-actor.ts'

/** Whether whoever makes this request holds a right: for what is offered on a page, not for what guards it. */
export async function hasRight(needs: Permission): Promise<boolean> {
  return may(await currentActor(), needs)
}
