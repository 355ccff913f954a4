import { z } from 'zod'

/** Who is asked in, as forms send it. */
export const inviteeFields = {
  email: z.string().min(1).max(254),
  name: z.string().trim().min(1).max(120),
  locale: z.enum(['en', 'de']),
}
