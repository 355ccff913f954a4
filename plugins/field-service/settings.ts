import { z } from 'zod'
import { settingsGroup } from '#lib/kernel/shell.ts'
import { changeSchedulingSettings } from './permissions.ts'

/** How soon a visit that was ordered gets its date. */
export const schedulingSettings = settingsGroup({
  id: 'field-service.scheduling',
  title: 'field-service.settings.scheduling.title',
  needs: changeSchedulingSettings,
  schema: z.strictObject({ scheduleWithinDays: z.int().min(1).max(60).default(1) }),
})
