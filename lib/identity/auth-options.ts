import type { AuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { execute } from '#lib/kernel/execute.ts'
import { isRefused } from '#lib/kernel/refused.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import { sessionCookie } from '#lib/web/session-cookie.ts'
import { closeSession } from './commands/close-session.ts'
import { sessionMaxAgeSeconds } from './session-age.ts'
import { admitPerson, signInActor } from './sign-in/admit-person.ts'
import { thisVisit } from './sign-in/this-visit.ts'

declare module 'next-auth' {
  interface User {
    readonly sessionVersion: number
    readonly sessionId: string
  }
}

const endedToken = z.object({ sessionId: z.string().max(32), personId: z.string().max(32) })

/** How next-auth runs here: a token in a cookie that says who, in which session and version, and nothing else. */
export function authOptions(): AuthOptions {
  const { secret, isSecure } = sessionCookie()
  return {
    secret,
    useSecureCookies: isSecure,
    session: { strategy: 'jwt', maxAge: sessionMaxAgeSeconds },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      Credentials({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        authorize: (credentials) => authorize(credentials),
      }),
    ],
    callbacks: {
      // `user` is there at sign-in only, whatever its type says.
      jwt: ({ token, user }) =>
        user ? { personId: user.id, sessionVersion: user.sessionVersion, sessionId: user.sessionId } : token,
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: { signOut: ({ token }) => endSessionOf(token) },
  }
}

/** Its own sign-out ends the session too, so that a copy of the cookie is worth nothing. */
async function endSessionOf(token: unknown): Promise<void> {
  const ended = endedToken.safeParse(token)
  if (!ended.success) return
  await execute(kernel(), closeSession, ended.data, { actor: signInActor })
}

async function authorize(
  credentials: Record<'email' | 'password', string> | undefined,
): Promise<{ readonly id: string; readonly sessionVersion: number; readonly sessionId: string } | null> {
  const typed = { email: credentials?.email, password: credentials?.password }
  try {
    const { personId, ...session } = await admitPerson(kernel(), typed, await thisVisit())
    return { id: personId, ...session }
  } catch (error) {
    if (isRefused(error)) return null
    throw error
  }
}
