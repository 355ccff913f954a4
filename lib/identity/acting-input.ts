import * as z from 'zod/mini'

export const actingInput = z.strictObject({
  membershipId: z.string().check(z.minLength(1), z.maxLength(32)),
  reason: z.string().check(z.trim(), z.minLength(3), z.maxLength(200)),
})
