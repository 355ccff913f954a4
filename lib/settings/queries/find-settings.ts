import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { settingRecords } from '#lib/kernel/setting-records.ts'
import { parsedSettings, storedSettings } from '#lib/kernel/stored-settings.ts'
import { findGroup } from '../find-group.ts'
import { toFormValue } from '../form-value.ts'
import { changeSettings } from '../permissions.ts'
import type { SettingField } from '../setting-field.ts'
import { fieldsOf } from '../setting-field.ts'

/** One field and what it says now. */
export interface SettingLine extends SettingField {
  /** As a form says it. */
  readonly value: string
}

/** A group as its form shows it. */
export interface SettingsDetail {
  readonly groupId: string
  /** Key of the messages. */
  readonly title: string
  /** What a change must name, so that it overwrites nobody else's. */
  readonly version: number
  readonly fields: readonly SettingLine[]
}

/** One group of settings, as it was last committed. */
export const findSettings = query({
  id: 'settings.find-settings',
  needs: changeSettings,
  input: z.strictObject({ groupId: z.string().max(80) }),
  async run(ctx, { groupId }): Promise<SettingsDetail> {
    const group = findGroup(ctx, groupId)
    const record = await settingRecords(ctx).find(groupId)
    const { value } = storedSettings(group.schema, parsedSettings(record.value))
    return {
      groupId,
      title: group.title,
      version: record.version,
      fields: fieldsOf(group.schema).map((field) => ({
        ...field,
        value: toFormValue(field, value[field.name]),
      })),
    }
  },
})
