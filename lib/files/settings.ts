import { z } from 'zod'
import { settingsGroup } from '#lib/kernel/shell.ts'
import { limitFiles } from './permissions.ts'

/** What files the shop takes. */
export const fileLimits = settingsGroup({
  id: 'files.limits',
  title: 'files.settings.limits.title',
  needs: limitFiles,
  schema: z.strictObject({ mostMegabytes: z.int().min(1).max(2000).default(100) }),
})
