import { encode } from 'next-auth/jwt'
import { cookies } from 'next/headers'
import type { SessionToken } from '#lib/web/contract.ts'
import { sessionCookie } from '#lib/web/session-cookie.ts'
import { sessionMaxAgeSeconds } from './session-age.ts'

/** Signs somebody in: sets the cookie that next-auth would set. */
export async function openSession({ personId, sessionVersion, sessionId }: SessionToken): Promise<void> {
  const { name, isSecure, secret } = sessionCookie()
  const token = await encode({
    token: { personId, sessionVersion, sessionId },
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

/** Takes the cookie away. */
export async function forgetSession(): Promise<void> {
  const { name, isSecure } = sessionCookie()
  const jar = await cookies()
  jar.set(name, '', { httpOnly: true, secure: isSecure, sameSite: 'lax', path: '/', maxAge: 0 })
}
