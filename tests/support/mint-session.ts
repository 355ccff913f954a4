import { encode } from 'next-auth/jwt'
import { sessionSecret } from './shop.ts'

const maxAgeSeconds = 12 * 60 * 60

/** What a person who signed in sends as `cookie` to a shop under http. */
export async function mintSession(personId: string, sessionVersion = 1): Promise<string> {
  const token = await encode({
    token: { personId, sessionVersion },
    secret: sessionSecret,
    maxAge: maxAgeSeconds,
  })
  return `next-auth.session-token=${token}`
}
