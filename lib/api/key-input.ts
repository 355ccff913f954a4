import * as z from 'zod/mini'

/** For how many days a key may hold. */
export const lifetimes = [30, 90, 365] as const

/** How long the secret before goes on after a renewal, in hours. */
export const graceHours = [0, 1, 24, 168] as const

const secretHash = z.string().check(z.length(64), z.regex(/^[0-9a-f]{64}$/))

/**
 * What makes a key. Its secret is made outside and only its hash comes in, so that no stored answer, no audit row and
 * no replay ever holds one.
 */
export const createKeyInput = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1, 'api.problems.name'), z.maxLength(80, 'api.problems.name')),
  secretHash,
  scopes: z
    .array(z.string().check(z.maxLength(80)))
    .check(z.minLength(1, 'api.problems.scopes'), z.maxLength(100)),
  lifetimeDays: z.union(lifetimes.map((days) => z.literal(days))),
  requestsPerMinute: z.int().check(z.minimum(1, 'api.problems.rate'), z.maximum(60_000, 'api.problems.rate')),
})

export const rotateKeyInput = z.strictObject({
  keyId: z.string().check(z.minLength(1), z.maxLength(32)),
  secretHash,
  graceHours: z.union(graceHours.map((hours) => z.literal(hours))),
})

export const revokeKeyInput = z.strictObject({ keyId: z.string().check(z.minLength(1), z.maxLength(32)) })
