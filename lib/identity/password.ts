import { hash, verify } from '@node-rs/argon2'

/** OWASP's first choice for argon2id, which is also this library's default algorithm. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The hash of a password that nobody knows, made at the same cost as every other. */
const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$ljGmjyKM6SrebXjhCWvgxQ$UrMbJzzDHo4Pg+LrH4h8RYVS+Ychf1+TE27NrbCtV2g'

/** Turns a new password into what may be stored. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

/**
 * Whether a password belongs to a hash. Without a hash it works just as long and says no, so that the time of the
 * answer does not tell whether somebody exists.
 */
export async function verifyPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  const matches = await verify(passwordHash ?? nobodysHash, password)
  return matches && passwordHash !== undefined
}
