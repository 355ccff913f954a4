import { z } from 'zod'
import { settingsGroup } from '#lib/kernel/shell.ts'
import { setUpTasks } from './permissions.ts'

/** How long tasks are kept. */
export const taskRetention = settingsGroup({
  id: 'tasks.retention',
  title: 'tasks.settings.retention.title',
  needs: setUpTasks,
  schema: z.strictObject({
    /** After it was done, failed or cancelled. So long a failed one can be tried again, and its files are there. */
    keptDays: z.int().min(1).max(3650).default(90),
  }),
})
