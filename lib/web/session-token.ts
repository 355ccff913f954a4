import { getToken } from 'next-auth/jwt'
import { cookies } from 'next/headers'
import * as z from 'zod'
import type { SessionToken } from './contract.ts'
import { sessionCookie } from './session-cookie.ts'

// What the claims of next-auth's token must hold; others are passed over.
const sessionClaims = z.object({
  personId: z.string().max(32),
  sessionVersion: z.int(),
  sessionId: z.string().max(32),
})

type TokenRequest = Parameters<typeof getToken>[0]['req']

/** The token in the session cookie of this request, or nothing when there is none that is ours and still good. */
export async function sessionToken(): Promise<SessionToken | undefined> {
  const jar = await cookies()
  const request = {
    cookies: Object.fromEntries(jar.getAll().map(({ name, value }) => [name, value])),
    headers: {},
  }
  const { name, secret } = sessionCookie()
  const token = await getToken({ req: request as TokenRequest, cookieName: name, secret })
  const claims = sessionClaims.safeParse(token)
  return claims.success ? claims.data : undefined
}
