import { encode } from 'next-auth/jwt'
import { cookies } from 'next/headers'
import type { SessionToken } from '#lib/web/contract.ts'
import { sessionCookie } from '#lib/web/session-cookie.ts'

/** A working day: who comes back the next morning signs in again. */
export const sessionMaxAgeSeconds = 12 * 60 * 60

/** Signs somebody in: sets the cookie that next-auth would set. */
export async function openSession({ personId, sessionVersion }: SessionToken): Promise<void> {
  const { name, isSecure, secret } = sessionCookie()
  const token = await encode({
    token: { personId, sessionVersion },
    secret,
    maxAge: sessionMaxAgeSeconds,
  })
  const jar = await cookies()
  jar.set(name, token, {
    httpOnly: true,
    secure: isSecure,
    sameSite: 'lax',
    path: '/',
    maxAge: sessionMaxAgeSeconds,
  })
}

/** Signs out: takes the cookie away. */
export async function closeSession(): Promise<void> {
  const { name, isSecure } = sessionCookie()
  const jar = await cookies()
  jar.set(name, '', { httpOnly: true, secure: isSecure, sameSite: 'lax', path: '/', maxAge: 0 })
}
