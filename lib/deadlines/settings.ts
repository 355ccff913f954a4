import { z } from 'zod'
import { settingsGroup } from '#lib/kernel/shell.ts'
import { changeWorkingTime } from './permissions.ts'

/** The weekdays from Monday on, as the settings name them. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'deadlines.problems.time')
  .max(5)

/** When the shop works. Deadlines count this time only. */
export const workingTime = settingsGroup({
  id: 'deadlines.working-time',
  title: 'deadlines.settings.working-time.title',
  needs: changeWorkingTime,
  schema: z
    .strictObject({
      monday: z.boolean().default(true),
      tuesday: z.boolean().default(true),
      wednesday: z.boolean().default(true),
      thursday: z.boolean().default(true),
      friday: z.boolean().default(true),
      saturday: z.boolean().default(false),
      sunday: z.boolean().default(false),
      opensAt: timeOfDay.default('08:00'),
      closesAt: timeOfDay.default('17:00'),
      /** ISO 3166-1, and the region as the library of holidays names it, such as `BY`. */
      country: z
        .string()
        .regex(/^[A-Z]{2}$/, 'deadlines.problems.country')
        .max(2)
        .default('AT'),
      region: z
        .string()
        .regex(/^[A-Z0-9]{0,6}$/, 'deadlines.problems.region')
        .max(6)
        .default(''),
    })
    .refine((time) => time.opensAt < time.closesAt, {
      path: ['closesAt'],
      message: 'deadlines.problems.closesFirst',
    })
    .refine((time) => weekdays.some((day) => time[day]), {
      path: ['monday'],
      message: 'deadlines.problems.noDay',
    }),
})
