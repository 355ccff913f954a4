import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { groupsOf } from '../find-group.ts'
import { changeSettings } from '../permissions.ts'

/** A group in the list. */
export interface ListedGroup {
  readonly groupId: string
  /** Key of the messages. */
  readonly title: string
}

/** The groups of settings that the actor may change. */
export const listSettings = query({
  id: 'settings.list-settings',
  needs: changeSettings,
  input: z.strictObject({}),
  async run(ctx): Promise<readonly ListedGroup[]> {
    return groupsOf(ctx).map(({ id, title }) => ({ groupId: id, title }))
  },
})
