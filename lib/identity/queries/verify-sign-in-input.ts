import * as z from 'zod/mini'

/** What somebody enters to sign in; shared with the form. */
export const verifySignInInput = z.strictObject({
  email: z.string().check(z.minLength(1), z.maxLength(254)),
  password: z.string().check(z.minLength(1), z.maxLength(200)),
})
