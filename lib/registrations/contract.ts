import { z } from 'zod'
import { event } from '#lib/kernel/token.ts'

/** Somebody asked for an account; nobody knows yet whether the address is theirs. */
export const accountAsked = event(
  'registrations.account-asked',
  z.strictObject({ registrationId: z.string().max(32) }),
)

/** The address of a request was confirmed: it waits for staff from now on. */
export const requestConfirmed = event(
  'registrations.request-confirmed',
  z.strictObject({ registrationId: z.string().max(32) }),
)
