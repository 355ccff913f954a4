import { z } from 'zod'
import { settingsGroup } from '#lib/kernel/shell.ts'
import { setUpRegistrations } from './permissions.ts'

/** How requests for an account are dealt with. */
export const registrationSettings = settingsGroup({
  id: 'registrations.requests',
  title: 'registrations.settings.requests.title',
  schema: z.strictObject({
    /** Whole working days after the one on which the address was confirmed. */
    answerWithinDays: z.int().min(1).max(20).default(2),
    /** ISO 4217, proposed for new companies. */
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'registrations.problems.currency')
      .max(3)
      .default('EUR'),
  }),
  needs: setUpRegistrations,
})
