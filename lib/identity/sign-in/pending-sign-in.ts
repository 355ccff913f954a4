import { decode, encode } from 'next-auth/jwt'
import { cookies } from 'next/headers'
import { z } from 'zod'
import { sessionCookie } from '#lib/web/session-cookie.ts'
import { safeNextPath } from '../safe-next-path.ts'
import type { PendingPerson } from './admit-by-code.ts'

const maxAgeSeconds = 10 * 60

/** A sign-in that waits for its code, and where it was to lead. */
export interface PendingSignIn extends PendingPerson {
  readonly next: string
}

const pendingClaims = z.object({
  pending: z.object({
    personId: z.string().max(32),
    sessionVersion: z.int(),
    email: z.string().max(254),
    next: z.string().max(600),
  }),
})

/** Keeps in the browser, encrypted, who gave the right password. It opens nothing without a code. */
export async function keepPendingSignIn(pending: PendingSignIn): Promise<void> {
  const { secret, isSecure } = sessionCookie()
  const token = await encode({ token: { pending }, secret, maxAge: maxAgeSeconds })
  const jar = await cookies()
  jar.set(cookieName(), token, {
    httpOnly: true,
    secure: isSecure,
    sameSite: 'lax',
    path: '/sign-in',
    maxAge: maxAgeSeconds,
  })
}

/** Who is half way in from this browser; nothing when it took too long. */
export async function readPendingSignIn(): Promise<PendingSignIn | undefined> {
  const value = (await cookies()).get(cookieName())?.value
  if (value === undefined) return undefined
  try {
    const { pending } = pendingClaims.parse(await decode({ token: value, secret: sessionCookie().secret }))
    return { ...pending, next: safeNextPath(pending.next) }
  } catch {
    return undefined
  }
}

export async function forgetPendingSignIn(): Promise<void> {
  const { isSecure } = sessionCookie()
  const jar = await cookies()
  jar.set(cookieName(), '', {
    httpOnly: true,
    secure: isSecure,
    sameSite: 'lax',
    path: '/sign-in',
    maxAge: 0,
  })
}

function cookieName(): string {
  return `${sessionCookie().isSecure ? '__Secure-' : ''}portico.pending-sign-in`
}
