import { encode } from 'next-auth/jwt'
import { later, toInstant } from '#lib/kernel/instant.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { sessionSecret } from './shop.ts'

const maxAgeSeconds = 12 * 60 * 60

/** Signs somebody in beside the sign-in page; what they send as `cookie` to a shop under http. */
export async function mintSession(kernel: Kernel, personId: string): Promise<string> {
  const sessionVersion = 1
  const sessionId = await createSession(kernel, personId)
  const token = await encode({
    token: { personId, sessionVersion, sessionId },
    secret: sessionSecret,
    maxAge: maxAgeSeconds,
  })
  return `next-auth.session-token=${token}`
}

/** Stores a session as it is after signing in, and answers its id. */
export async function createSession(kernel: Kernel, personId: string): Promise<string> {
  const sessionId = kernel.newId()
  const now = kernel.clock.now()
  await kernel.database.write((transaction) =>
    transaction
      .insertInto('identity_session')
      .values({
        id: sessionId,
        person_id: personId,
        created_at: toInstant(now),
        last_seen_at: toInstant(now),
        expires_at: toInstant(later(now, maxAgeSeconds * 1000)),
        browser: 'firefox',
        system: 'linux',
        network: '198.51.100.x',
      })
      .execute(),
  )
  return sessionId
}
