import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { readInput } from '#lib/kernel/read-input.ts'
import { settingRecords } from '#lib/kernel/setting-records.ts'
import { settingsTopic } from '#lib/kernel/settings-cache.ts'
import { parsedSettings, storedSettings } from '#lib/kernel/stored-settings.ts'
import { findGroup } from '../find-group.ts'
import { changeSettings as changeSettingsRight } from '../permissions.ts'

const largestNumber = 1_000_000_000_000

/** Sets all fields of a group; fields that are left out have their defaults. Every process follows within a second. */
export const changeSettings = command({
  id: 'settings.change',
  needs: changeSettingsRight,
  input: z.strictObject({
    groupId: z.string().max(80),
    /** As the form showed the group; 0 where nothing was decided before. */
    expectedVersion: z.int().min(0).max(2_147_483_646),
    fields: z
      .array(
        z.strictObject({
          name: z.string().max(80),
          value: z.union([
            z.string().max(4000),
            z.number().min(-largestNumber).max(largestNumber),
            z.boolean(),
            z.array(z.string().max(200)).max(50),
          ]),
        }),
      )
      .max(50),
  }),
  async run(ctx, { groupId, expectedVersion, fields }) {
    const group = findGroup(ctx, groupId)
    const sent = Object.fromEntries(fields.map(({ name, value }) => [name, value]))
    const after = readInput({ needs: group.needs, input: group.schema.strict() }, ctx.actor, sent)
    const record = await settingRecords(ctx).find(groupId)
    const { value: before } = storedSettings(group.schema, parsedSettings(record.value))
    await settingRecords(ctx).save(groupId, JSON.stringify(after), { expectedVersion, now: ctx.now })
    ctx.changed({ subject: 'settings.group', id: groupId, before, after })
    ctx.announce(settingsTopic, groupId)
    return { version: expectedVersion + 1 }
  },
})
